package mentoring.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import mentoring.account.DirectorService;
import mentoring.organization.SchoolEntry;
import mentoring.organization.SchoolFilter;
import mentoring.organization.SchoolRegisterService;
import mentoring.organization.model.SchoolState;
import mentoring.shared.web.LazyList;

/** The administrator's list of schools and colleges. */
@Named
@ViewScoped
public class SchoolsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private SchoolRegisterService register;

    @EJB
    private DirectorService directorService;

    private String text;
    private SchoolState state = SchoolState.ACTIVE;
    private long found;
    private Map<Long, List<String>> directors;
    private LazyList<SchoolEntry> rows;

    @PostConstruct
    void open() {
        rows = new LazyList<>((first, size) -> register.page(filter(), first, size), this::getFound);
        directors = directorService.bySchool();
        found = register.count(filter());
    }

    /** Shows other rows. */
    public void refresh() {
        found = register.count(filter());
        LazyList.fromStart("register:table");
    }

    /** Shows all schools that work. */
    public void reset() {
        text = null;
        state = SchoolState.ACTIVE;
        refresh();
    }

    private SchoolFilter filter() {
        return new SchoolFilter(text, state);
    }

    /** Who may log in as the school's director; null for nobody. */
    public String director(long school) {
        List<String> names = directors.get(school);
        return names == null ? null : String.join(", ", names);
    }

    public SchoolState[] getStates() {
        return SchoolState.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public SchoolState getState() {
        return state;
    }

    public void setState(SchoolState state) {
        this.state = state;
    }

    public long getFound() {
        return found;
    }

    public LazyList<SchoolEntry> getRows() {
        return rows;
    }
}
