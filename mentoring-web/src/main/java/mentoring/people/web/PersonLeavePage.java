package mentoring.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import mentoring.account.AccountView;
import mentoring.people.LeaveSchool;
import mentoring.people.PeopleAction;
import mentoring.people.PersonAccountService;
import mentoring.people.PersonMoveService;
import mentoring.people.PersonService;
import mentoring.people.PersonView;
import mentoring.people.model.PersonId;
import mentoring.shared.Access;
import mentoring.shared.model.Refusal;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Words;

/** A person leaves the school; the page says first what ends with it. */
@Named
@ViewScoped
public class PersonLeavePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PersonService persons;

    @EJB
    private PersonMoveService moves;

    @EJB
    private PersonAccountService accounts;

    @Inject
    private Access access;

    @Inject
    private Words words;

    private Long id;
    private PersonView view;
    private String login;
    private LocalDate leftOn;
    private String leftReason;

    /** The page exists for those who may save it, and for people who have not left. */
    public void open() {
        view = persons.read(ref());
        if (view.category() == null || !access.allows(PeopleAction.LEAVE_SCHOOL, ref())) {
            throw Refusal.notFound();
        }
        AccountView account = accounts.ofPerson(ref());
        login = account.roles().isEmpty() ? null : account.login();
        leftOn = words.today();
    }

    /** Saves, and shows the person. */
    public String save() {
        moves.leave(ref(), new LeaveSchool(view.version(), leftOn, leftReason));
        PageMessages.done("people.leftSaved", view.name().brief(), leftOn);
        return "/people/person?faces-redirect=true&id=" + id;
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

    /** Null where the person has no log-in that still opens anything. */
    public String getLogin() {
        return login;
    }

    public LocalDate getLeftOn() {
        return leftOn;
    }

    public void setLeftOn(LocalDate leftOn) {
        this.leftOn = leftOn;
    }

    public String getLeftReason() {
        return leftReason;
    }

    public void setLeftReason(String leftReason) {
        this.leftReason = leftReason;
    }
}
