package mentoring.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.organization.SchoolService;
import mentoring.organization.model.PersonCategory;
import mentoring.organization.model.SchoolKind;
import mentoring.people.PeopleAction;
import mentoring.people.PeopleService;
import mentoring.people.PersonLine;
import mentoring.people.PersonService;
import mentoring.people.PersonView;
import mentoring.people.model.PersonId;
import mentoring.shared.Access;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Target;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;

/** The form of a person: a new one of the school's own people, or one to be put right. */
@Named
@ViewScoped
public class PersonEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PersonService persons;

    @EJB
    private PeopleService people;

    @EJB
    private SchoolService schools;

    @Inject
    private Access access;

    @Inject
    private UserView user;

    private Long id;
    private int version;
    private SchoolKind kind;
    private List<PersonLine> namesakes = List.of();
    private final Place place = new Place();
    private final PersonForm form = new PersonForm();

    /** Prepares the form; the page exists for those who may save it. */
    public void open() {
        PersonView view = id == null ? null : persons.read(new PersonId(id));
        place.setSchool(view == null ? place.getSchool() : Long.valueOf(view.schoolId()));
        place.complete(user);
        Target target = view == null ? place.ref() : new PersonId(id);
        if (!access.allows(view == null ? PeopleAction.ADD : PeopleAction.CHANGE, target)) {
            throw Refusal.notFound();
        }
        kind = schools.read(place.schoolRef()).kind();
        form.setCategory(kind.learner());
        if (view != null) {
            version = view.version();
            form.fill(view, view.birthDateKnown() ? persons.birthDate(new PersonId(id)) : null);
        }
    }

    /** Looks for people of the same name, so that nobody is entered twice. */
    public void compare() {
        boolean complete = id == null && form.getLastName() != null && form.getFirstName() != null;
        namesakes = complete ? people.namesakes(place.ref(), new PersonName(form.getLastName(), form.getFirstName(), form.getMiddleName()))
            : List.of();
    }

    /** Saves, and shows the person. */
    public String save() {
        compare();
        if (id == null) {
            id = persons.add(place.ref(), form.toAdd()).value();
            PageMessages.done("people.added");
        } else {
            persons.change(new PersonId(id), form.toChange(version));
            PageMessages.done("people.changed");
        }
        return "/people/person?faces-redirect=true&id=" + id;
    }

    /** The categories that are entered here: the school's own people. */
    public List<PersonCategory> getCategories() {
        return List.of(kind.learner(), PersonCategory.TEACHER);
    }

    /** True where the birth date is asked for. */
    public boolean isLearner() {
        return form.getCategory() == kind.learner();
    }

    public boolean isTeacher() {
        return form.getCategory() == PersonCategory.TEACHER;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public List<PersonLine> getNamesakes() {
        return namesakes;
    }

    public Place getPlace() {
        return place;
    }

    public PersonForm getForm() {
        return form;
    }
}
