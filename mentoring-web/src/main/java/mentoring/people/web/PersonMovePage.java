package mentoring.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import mentoring.organization.SchoolService;
import mentoring.organization.model.PersonCategory;
import mentoring.organization.model.SchoolKind;
import mentoring.people.PeopleAction;
import mentoring.people.PersonMoveService;
import mentoring.people.PersonService;
import mentoring.people.PersonView;
import mentoring.people.model.PersonId;
import mentoring.shared.Access;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Words;

/** Another class, post or category from a day on; for one who has left, the return to the school. */
@Named
@ViewScoped
public class PersonMovePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PersonService persons;

    @EJB
    private PersonMoveService moves;

    @EJB
    private SchoolService schools;

    @Inject
    private Access access;

    @Inject
    private Words words;

    private Long id;
    private PersonView view;
    private SchoolKind kind;
    private final PersonForm form = new PersonForm();

    /** Prepares the form; the page exists for those who may save it. */
    public void open() {
        view = persons.read(ref());
        if (!access.allows(PeopleAction.MOVE, ref())) {
            throw Refusal.notFound();
        }
        kind = schools.read(new SchoolRef(view.schoolId())).kind();
        form.fill(view, null);
        if (isReturning()) {
            form.setCategory(view.history().isEmpty() ? kind.learner() : view.history().get(0).category());
        }
        form.setSince(words.today());
    }

    /** Saves, and shows the person. */
    public String save() {
        moves.move(ref(), form.toMove(view.version()));
        PageMessages.done(isReturning() ? "people.cameBack" : "people.moved", view.name().brief(), form.getSince());
        return "/people/person?faces-redirect=true&id=" + id;
    }

    /** True for one who has left the school. */
    public boolean isReturning() {
        return view.category() == null;
    }

    /** What the person may become: one from outside only while the consent to data is valid. */
    public List<PersonCategory> getCategories() {
        return view.contactsAllowed() ? List.of(PersonCategory.values())
            : Stream.of(kind.learner(), PersonCategory.TEACHER, form.getCategory()).distinct().toList();
    }

    public boolean isLearner() {
        return form.getCategory() == kind.learner();
    }

    public boolean isTeacher() {
        return form.getCategory() == PersonCategory.TEACHER;
    }

    private PersonId ref() {
        return new PersonId(id == null ? 0 : id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public PersonView getView() {
        return view;
    }

    public PersonForm getForm() {
        return form;
    }
}
