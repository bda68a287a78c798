package mentoring.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mentoring.account.AccountAction;
import mentoring.account.AccountView;
import mentoring.account.NewLogin;
import mentoring.account.model.AccountId;
import mentoring.people.PersonAccountService;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.PersonId;
import mentoring.shared.Access;
import mentoring.shared.model.Role;

/** A person's log-in, on the person's page: the initial password is shown once. */
@Named
@ViewScoped
public class PersonAccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PersonAccountService accounts;

    @Inject
    private Access access;

    @Inject
    private PersonPage person;

    private transient AccountView view;
    private transient NewLogin made;
    private ActingForm acting = new ActingForm();

    public AccountView getView() {
        if (view == null) {
            view = accounts.ofPerson(ref());
        }
        return view;
    }

    public boolean isCuratorOffered() {
        return !getView().has(Role.CURATOR) && access.allows(AccountAction.GRANT_CURATOR, ref());
    }

    /** True for what the year's register lets the person be, and no log-in says yet. */
    public boolean offered(ParticipantRole role) {
        boolean takesPart = person.getView().runningParts().stream().anyMatch(part -> part.role() == role);
        return takesPart && !getView().has(role == ParticipantRole.MENTOR ? Role.MENTOR : Role.MENTEE)
            && access.allows(AccountAction.GRANT_PARTICIPANT, ref());
    }

    public boolean isMentorOffered() {
        return offered(ParticipantRole.MENTOR);
    }

    public boolean isMenteeOffered() {
        return offered(ParticipantRole.MENTEE);
    }

    public void makeCurator() {
        shown(accounts.makeCurator(ref()));
    }

    public void makeMentor() {
        shown(accounts.makeParticipant(ref(), ParticipantRole.MENTOR));
    }

    public void makeMentee() {
        shown(accounts.makeParticipant(ref(), ParticipantRole.MENTEE));
    }

    public boolean isActingOffered() {
        return !getView().has(Role.DIRECTOR) && access.allows(AccountAction.GRANT_ACTING, ref());
    }

    public void makeActing() {
        shown(accounts.makeActingDirector(ref(), acting.command()));
        acting = new ActingForm();
    }

    /** True where the caller may open the person's account. */
    public boolean isAccountOpen() {
        return getView().exists() && access.allows(AccountAction.OPEN, new AccountId(getView().id()));
    }

    public ActingForm getActing() {
        return acting;
    }

    private void shown(NewLogin login) {
        made = login;
        view = null;
    }

    /** The log-in made by the last press; its password is nowhere else. Null otherwise. */
    public NewLogin getMade() {
        return made;
    }

    private PersonId ref() {
        return new PersonId(person.getId());
    }
}
