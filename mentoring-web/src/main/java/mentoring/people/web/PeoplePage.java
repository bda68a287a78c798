package mentoring.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.organization.model.PersonCategory;
import mentoring.people.ClassService;
import mentoring.people.ClassView;
import mentoring.people.PeopleAction;
import mentoring.people.PeopleService;
import mentoring.people.PersonLine;
import mentoring.shared.Access;
import mentoring.shared.web.LazyList;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;

/** The list of the school's people. Its address keeps filters and place, so that a link shows the same rows. */
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
    private final PeopleWalk walk = new PeopleWalk();
    private PeopleForm form = new PeopleForm();
    private long found;
    private List<ClassView> classes;
    private LazyList<PersonLine> rows;
    private boolean editor;

    /** Shows what the address asks for. */
    public void open() {
        place.complete(user);
        classes = classService.list(place.ref());
        rows = new LazyList<>(this::page, this::getFound);
        editor = access.allows(PeopleAction.ADD, place.ref());
        count();
    }

    /** Shows other rows, and says so in the address. */
    public void refresh() {
        count();
        walk.restart();
        LazyList.fromStart("people:table");
        showAddress();
    }

    /** Shows everybody again. */
    public void reset() {
        form = new PeopleForm();
        refresh();
    }

    private void count() {
        found = people.count(place.ref(), form.filter());
    }

    private List<PersonLine> page(int first, int size) {
        List<PersonLine> lines = people.page(place.ref(), form.filter(), walk.to(first, found), size);
        walk.shown(first, lines);
        if (FacesContext.getCurrentInstance().isPostback()) {
            showAddress();
        }
        return lines;
    }

    private void showAddress() {
        walk.in(form.in(place.address())).show();
    }

    /** True where anything is filtered. */
    public boolean isFiltered() {
        return form.getName() != null || form.getCategory() != null || form.getClassId() != null;
    }

    /** True where the caller may add people. */
    public boolean isEditor() {
        return editor;
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

    public PeopleWalk getWalk() {
        return walk;
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
