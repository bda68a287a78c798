package mentoring.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import mentoring.account.AccountSetup;
import mentoring.account.FreshPassword;
import mentoring.account.model.Account;
import mentoring.account.model.RoleGrant;
import mentoring.job.JobProgress;
import mentoring.job.model.JobId;
import mentoring.people.model.LoginIssue;
import mentoring.people.model.LoginIssueState;
import mentoring.people.model.LoginJob;
import mentoring.people.model.LoginJobId;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.ParticipationState;
import mentoring.people.model.Person;
import mentoring.people.model.PersonId;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.SchoolYear;

/** The long work of a job that makes log-ins: one transaction a person. */
@Stateless
@Guarded
public class LoginIssueService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AccountSetup setup;

    @Inject
    private JobProgress progress;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** The persons whose turn has not come, in the order of the sheet. */
    @PeopleRule(PeopleAction.LIST_LOGINS)
    public List<PersonId> open(LoginJobId ref) {
        return access.get(ref, LoginJob.class).issues().stream().filter(turn -> turn.state() == LoginIssueState.OPEN)
            .map(turn -> new PersonId(turn.personId())).toList();
    }

    /**
     * Gives one person the log-in that his parts in the programme open, or notes why not.
     *
     * @param password made before, since its hash takes a while; not used for somebody who keeps his own
     * @param done     turns done with this one
     * @return the account that the password opens now; empty where it opens none
     */
    @PeopleRule(PeopleAction.ISSUE_LOGINS)
    public Optional<Long> issue(PersonId ref, LoginJobId jobRef, FreshPassword password, int done) {
        Person person = access.get(ref, Person.class);
        LoginJob job = access.getIn(person.schoolId(), jobRef, LoginJob.class);
        progress.step(new JobId(job.id()), done, job.total());
        em.lock(person, LockModeType.PESSIMISTIC_WRITE); // whoever gives the same person a log-in at once finds this one
        LoginIssue turn = em.createQuery("select i from LoginIssue i where i.job = :job and i.personId = :person", LoginIssue.class)
            .setParameter("job", job).setParameter("person", person.id()).getSingleResult();
        List<ParticipantRole> parts = admitted(person, job.schoolYear());
        if (parts.isEmpty()) {
            turn.skip("people.logins.notAdmitted");
        } else if (currentUser.caller().isPerson(person.schoolId(), person.id())) {
            turn.skip("account.grantToOneself");
        } else {
            open(turn, person, parts, job, password);
        }
        return turn.state() == LoginIssueState.ISSUED ? Optional.of(turn.accountId()) : Optional.empty();
    }

    /** All turns are over. */
    @PeopleRule(PeopleAction.ISSUE_LOGINS)
    public void finish(LoginJobId ref) {
        LoginJob job = access.get(ref, LoginJob.class);
        job.finish();
        job.touch(clock.now(), currentUser.accountId());
    }

    private void open(LoginIssue turn, Person person, List<ParticipantRole> parts, LoginJob job, FreshPassword password) {
        Optional<Account> known = setup.ofPerson(person.id());
        List<RoleGrant> grants = parts.stream().filter(part -> known.isEmpty() || !holds(known.get(), part, person))
            .map(part -> grant(part, person, job)).toList();
        if (known.isEmpty()) {
            setup.open(person.name(), person.pupilOn(clock.today()), password, grants.get(0));
            Account made = setup.ofPerson(person.id()).orElseThrow();
            grants.stream().skip(1).forEach(grant -> setup.add(made, grant));
            turn.issued(made.id());
            return;
        }
        Account account = known.get();
        boolean fresh = resettable(account, person.schoolId()) && (job.anew() || !grants.isEmpty());
        grants.forEach(grant -> setup.add(account, grant));
        if (fresh) {
            setup.issue(account, password);
            turn.issued(account.id());
        } else if (grants.isEmpty()) {
            turn.skip(account.used() ? "people.logins.usedAlready" : "people.logins.madeAlready");
        } else {
            turn.added(account.id());
        }
    }

    /**
     * A class is given new passwords only where nobody ever logged in (access design, section 6), and nobody who is, or is to become, more
     * than a participant.
     */
    private boolean resettable(Account account, long schoolId) {
        return account.active() && !account.used() && account.grants().stream().filter(grant -> !grant.overOn(clock.today()))
            .allMatch(grant -> LoginQueries.ofParticipants(grant.role()) && grant.schoolId() == schoolId);
    }

    private boolean holds(Account account, ParticipantRole part, Person person) {
        return account.grants().stream().anyMatch(grant -> grant.role() == part.granted() && grant.validOn(clock.today())
            && Long.valueOf(person.schoolId()).equals(grant.schoolId()));
    }

    private RoleGrant grant(ParticipantRole part, Person person, LoginJob job) {
        return RoleGrant.inSchool(part.granted(), person.schoolId(), person.id(), clock.today(),
            new SchoolYear(job.schoolYear()).lastDay().plusDays(1), RoleGrant.DECISION, currentUser.accountId());
    }

    private List<ParticipantRole> admitted(Person person, int year) {
        return em.createQuery("select t.role from Participation t where t.person = :person and t.schoolYear = :year and t.state = :admitted"
            + " order by t.role", ParticipantRole.class).setParameter("person", person).setParameter("year", year)
            .setParameter("admitted", ParticipationState.ADMITTED).getResultList();
    }
}
