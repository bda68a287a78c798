package mentoring.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentoring.account.AccountAction;
import mentoring.account.AccountRule;
import mentoring.account.AccountSetup;
import mentoring.account.AccountView;
import mentoring.account.NewLogin;
import mentoring.account.Passwords;
import mentoring.account.model.Account;
import mentoring.account.model.RoleGrant;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Person;
import mentoring.people.model.PersonId;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.SchoolYearRef;

/** Log-ins made one at a time on a person's page. */
@Stateless
@Guarded
public class PersonAccountService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AccountSetup setup;

    @Inject
    private PersonEntry entry;

    @Inject
    private PeopleQueries people;

    @Inject
    private Passwords passwords;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** The person's log-in and roles in the school. */
    @AccountRule(AccountAction.READ)
    public AccountView ofPerson(PersonId person) {
        LocalDate today = clock.today();
        List<RoleGrant> grants = grants(person).stream().filter(grant -> grant.validOn(today)).toList();
        String login = grants(person).stream().findFirst().map(grant -> grant.account().login()).orElse(null);
        Long account = grants(person).stream().findFirst().map(grant -> grant.account().id()).orElse(null);
        return new AccountView(account, login, grants.stream().map(RoleGrant::role).distinct().sorted().toList());
    }

    /** Makes the person a curator of the school; refused for a pupil. */
    @AccountRule(AccountAction.GRANT_CURATOR)
    public NewLogin makeCurator(PersonId ref) {
        requireAdult(access.get(ref, Person.class));
        return grant(ref, Role.CURATOR, null);
    }

    /** Enters somebody of the staff as a curator: a school's first one, who enters everybody else, is nowhere in it before. */
    @AccountRule(AccountAction.GRANT_CURATOR)
    public NewLogin enterCurator(SchoolRef school, @Valid EnterCurator command) {
        if (command.name() == null) {
            throw Refusal.at("name", "account.nameWhole");
        }
        AddPerson wanted = command.asPerson();
        if (!people.namesakes(school.value(), wanted.name()).isEmpty()) {
            throw Refusal.at("name", "people.curator.known", command.name());
        }
        Person person = entry.enter(new SchoolYearRef(school.value(), SchoolYear.of(clock.today()).start()), wanted);
        return grant(new PersonId(person.id()), Role.CURATOR, null);
    }

    /** Gives the person the log-in of a mentor or mentee; it ends with the school year (access design, section 2). */
    @AccountRule(AccountAction.GRANT_PARTICIPANT)
    public NewLogin makeParticipant(PersonId person, ParticipantRole role) {
        LocalDate end = SchoolYear.of(clock.today()).lastDay().plusDays(1);
        return grant(person, role.granted(), end);
    }

    /** Makes the person the acting director from a day to another, by an order. */
    @AccountRule(AccountAction.GRANT_ACTING)
    public NewLogin makeActingDirector(PersonId ref, @Valid ActingDirector command) {
        Person person = access.get(ref, Person.class);
        requireAdult(person);
        if (command.since().isBefore(clock.today())) {
            throw Refusal.at("since", "people.acting.sincePast");
        }
        if (command.lastDay().isBefore(command.since())) {
            throw Refusal.at("lastDay", "people.acting.lastDayBefore");
        }
        if (command.lastDay().isAfter(longest(command.since()))) {
            throw Refusal.at("lastDay", "people.acting.tooLong", longest(command.since()));
        }
        return grant(person, RoleGrant.inSchool(Role.DIRECTOR, person.schoolId(), person.id(), command.since(),
            command.lastDay().plusDays(1), command.basis(), currentUser.accountId()));
    }

    /** To the end of the school year, for an order of its last weeks two months (access design, section 2). */
    private static LocalDate longest(LocalDate since) {
        LocalDate yearEnds = SchoolYear.of(since).lastDay();
        LocalDate twoMonths = since.plusMonths(2).minusDays(1);
        return twoMonths.isAfter(yearEnds) ? twoMonths : yearEnds;
    }

    private void requireAdult(Person person) {
        if (person.pupilOn(clock.today())) {
            throw Refusal.because("account.pupilCannot");
        }
    }

    private NewLogin grant(PersonId ref, Role role, LocalDate until) {
        Person person = access.get(ref, Person.class);
        return grant(person, RoleGrant.inSchool(role, person.schoolId(), person.id(), clock.today(), until, RoleGrant.DECISION,
            currentUser.accountId()));
    }

    private NewLogin grant(Person person, RoleGrant grant) {
        if (currentUser.caller().isPerson(person.schoolId(), person.id())) {
            throw Refusal.because("account.grantToOneself");
        }
        em.flush();
        em.lock(person, LockModeType.PESSIMISTIC_WRITE); // whoever gives the same person a log-in at once finds this one
        Optional<Account> held = setup.ofPerson(person.id());
        if (held.isPresent()) {
            NewLogin added = setup.add(held.get(), grant);
            return known(held.get(), grant.role()) ? setup.issue(held.get(), passwords.fresh()) : added;
        }
        return setup.open(person.name(), person.pupilOn(clock.today()), passwords.fresh(), grant);
    }

    /** A password from a curator's strip that its owner has not replaced must not open more than what the curator gives. */
    private static boolean known(Account account, Role wanted) {
        return account.active() && account.mustChange() && !LoginQueries.ofParticipants(wanted);
    }

    private List<RoleGrant> grants(PersonId person) {
        return em.createQuery("select g from RoleGrant g join fetch g.account where g.personId = :person order by g.id", RoleGrant.class)
            .setParameter("person", person.value()).getResultList();
    }
}
