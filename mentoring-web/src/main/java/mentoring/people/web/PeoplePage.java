package mentoring.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mentoring.organization.model.PersonCategory;
import mentoring.people.ClassService;
import mentoring.people.ClassView;
import mentoring.people.PeopleAction;
import mentoring.people.PeopleFilter;
import mentoring.people.PeopleService;
import mentoring.people.PersonLine;
import mentoring.shared.Access;
import mentoring.shared.web.LazyList;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;
import org.primefaces.PrimeFaces;

/** The list of the school's people. Its address keeps the filters, so that a link shows the same rows. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PeopleService people;

    @EJB
    private ClassService classService;

    @Inject
    private Access access;

    @Inject
    private UserView user;

    private final Place place = new Place();
    private PeopleForm form = new PeopleForm();
    private long found;
    private List<ClassView> classes;
    private LazyList<PersonLine> rows;

    /** Shows what the address asks for. */
    public void open() {
        place.complete(user);
        classes = classService.list(place.ref());
        rows = new LazyList<>((first, size) -> people.page(place.ref(), filter(), first, size), this::count);
        count();
    }

    /** Shows other rows, and says so in the address. */
    public void refresh() {
        count();
        LazyList.fromStart("people:table");
        PrimeFaces.current().executeScript("history.replaceState(null, '', '?" + query() + "')");
    }

    /** Shows everybody again. */
    public void reset() {
        form = new PeopleForm();
        refresh();
    }

    private long count() {
        found = people.count(place.ref(), filter());
        return found;
    }

    private String query() {
        StringBuilder query = new StringBuilder(place.query());
        if (form.getName() != null) {
            query.append("&q=").append(URLEncoder.encode(form.getName(), StandardCharsets.UTF_8).replace("'", "%27"));
        }
        if (form.getCategory() != null) {
            query.append("&category=").append(form.getCategory());
        }
        return form.getClassId() == null ? query.toString() : query.append("&class=").append(form.getClassId()).toString();
    }

    private PeopleFilter filter() {
        return new PeopleFilter(form.getName(), form.getCategory(), form.getClassId());
    }

    /** True where anything is filtered. */
    public boolean isFiltered() {
        return form.getName() != null || form.getCategory() != null || form.getClassId() != null;
    }

    /** True where the caller may add people. */
    public boolean isEditor() {
        return access.allows(PeopleAction.ADD, place.ref());
    }

    public PersonCategory[] getCategories() {
        return PersonCategory.values();
    }

    public Place getPlace() {
        return place;
    }

    public PeopleForm getForm() {
        return form;
    }

    public long getFound() {
        return found;
    }

    public List<ClassView> getClasses() {
        return classes;
    }

    public LazyList<PersonLine> getRows() {
        return rows;
    }
}
