package mentoring.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mentoring.account.AccountSetup;
import mentoring.account.Browser;
import mentoring.account.CallerQueries;
import mentoring.account.LoginService;
import mentoring.account.LoginState;
import mentoring.account.model.Account;
import mentoring.account.model.RoleGrant;
import mentoring.organization.model.PersonCategory;
import mentoring.people.model.Affiliation;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.people.model.ParticipationState;
import mentoring.people.model.Person;
import mentoring.people.model.PersonId;
import mentoring.people.model.SchoolClass;
import mentoring.shared.Clock;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;
import mentoring.testing.ServiceTest;
import mentoring.testing.TestSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another class, post or category with a day; leaving the school; a return. */
class PersonMoveServiceIT extends ServiceTest {

    private static final String PASSWORD = "sosna-veter-27";
    private static final Browser HERE = new Browser("here", "127.0.0.1");

    /** Failed log-ins are remembered beyond a test. */
    private final String leaver = "leaver-" + UUID.randomUUID();

    @Inject
    private PersonMoveService moves;

    @Inject
    private PersonService persons;

    @Inject
    private AccountSetup accounts;

    @Inject
    private LoginService logins;

    @Inject
    private CallerQueries callers;

    @Inject
    private TestSchool setup;

    @Inject
    private Clock clock;

    private SchoolYearRef year;
    private LocalDate today;
    private LocalDate entered;

    @BeforeEach
    void school() {
        today = clock.today();
        entered = today.minusDays(60);
        year = setup.open("First school", today);
        em.flush();
        currentUser.become(TestSchool.caller(Role.CURATOR, year.schoolId()));
    }

    @Test
    void anotherClassKeepsTheOldOneInTheHistory() {
        PersonId pupil = pupil();
        move(pupil, PersonCategory.PUPIL, "8В", null, today.minusDays(3));
        PersonView view = read(pupil);
        assertEquals("8В", view.className());
        assertEquals(List.of("8В", "8Б"), view.history().stream().map(PersonView.StayView::place).toList());
        assertEquals(today.minusDays(4), view.history().get(1).lastDay());
        assertNull(view.history().get(0).until());
    }

    @Test
    void theDayOnWhichTheEntryBeganPutsItRight() {
        PersonId pupil = pupil();
        move(pupil, PersonCategory.PUPIL, "8А", null, entered);
        assertEquals(List.of("8А"), read(pupil).history().stream().map(PersonView.StayView::place).toList());
    }

    @Test
    void anotherCategoryEndsTheFormerOne() {
        PersonId pupil = pupil();
        move(pupil, PersonCategory.TEACHER, null, "лаборант", today);
        assertEquals(PersonCategory.TEACHER, read(pupil).category());
        assertEquals(today, read(pupil).history().get(1).until());
    }

    @Test
    void aDayBeforeTheEntryOrInTheFutureIsRefused() {
        PersonId pupil = pupil();
        assertEquals("people.moveBeforeSince", refusedMove(pupil, PersonCategory.PUPIL, "8В", entered.minusDays(1)));
        startAnew();
        school();
        PersonId again = pupil();
        assertEquals("people.dayInFuture", refusedMove(again, PersonCategory.PUPIL, "8В", today.plusDays(1)));
        startAnew();
        school();
        PersonId third = pupil();
        assertEquals("people.moveNothing", refusedMove(third, PersonCategory.PUPIL, "8Б", today));
        startAnew();
        school();
        PersonId fourth = pupil();
        assertEquals("people.moveConsentFirst", refusedMove(fourth, PersonCategory.ALUMNUS, null, today));
    }

    @Test
    void leavingEndsTheStayThePartAndTheLogIn() {
        PersonId pupil = pupil();
        Participation part = participation(pupil);
        account(pupil, Role.MENTEE);
        LoginState open = logins.logIn(leaver, PASSWORD, HERE);
        assertEquals(1, callers.of(open).orElseThrow().grants().size());
        leave(pupil, today, "перешёл в другую школу");
        PersonView view = read(pupil);
        assertNull(view.category());
        assertEquals("перешёл в другую школу", view.history().get(0).endReason());
        assertEquals(ParticipationState.LEFT, em.find(Participation.class, part.id()).state());
        assertEquals(today, em.find(Participation.class, part.id()).leftOn());
        assertTrue(callers.of(open).isEmpty(), "the open session ends");
        assertEquals("account.login.wrong", key(() -> logins.logIn(leaver, PASSWORD, HERE)));
    }

    @Test
    void aPartThatBeganAfterTheLeavingEndsOnTheDayItBegan() {
        PersonId pupil = pupil();
        Participation part = participation(pupil);
        leave(pupil, today.minusDays(20), "уехал");
        assertEquals(part.enteredOn(), em.find(Participation.class, part.id()).leftOn());
    }

    @Test
    void aDirectorDoesNotLeaveByTheCurator() {
        PersonId director = pupil();
        account(director, Role.DIRECTOR);
        assertEquals("account.endDirector", key(() -> leave(director, today, "уволилась")));
    }

    @Test
    void nobodyLeavesTwiceOrBeforeHeCame() {
        PersonId pupil = pupil();
        assertEquals("people.leftBeforeSince",
            key(() -> leave(pupil, entered.minusDays(1), "уехал")));
        startAnew();
        school();
        PersonId again = pupil();
        leave(again, today, "уехал");
        assertEquals("people.alreadyLeft", key(() -> leave(again, today, "уехал")));
    }

    @Test
    void whoLeftComesBackAndIsGivenHisRoleAgain() {
        PersonId pupil = pupil();
        account(pupil, Role.MENTEE);
        leave(pupil, today.minusDays(10), "уехал");
        assertEquals("people.affiliationOverlapUntil", refusedMove(pupil, PersonCategory.PUPIL, "8Б", today.minusDays(11)));
        startAnew();
        school();
        PersonId again = pupil();
        RoleGrant grant = account(again, Role.MENTEE);
        leave(again, today.minusDays(10), "уехал");
        move(again, PersonCategory.PUPIL, "8Б", null, today.minusDays(5));
        assertEquals("8Б", read(again).className());
        assertEquals(2, read(again).history().size());
        Account account = em.find(Account.class, grant.account().id());
        account.grant(RoleGrant.inSchool(Role.MENTEE, year.schoolId(), again.value(), today, null, "again", null), today);
        em.flush();
        assertEquals(1, callers.of(logins.logIn(leaver, PASSWORD, HERE)).orElseThrow().grants().size());
    }

    private PersonId pupil() {
        SchoolClass eighth = new SchoolClass(year.schoolId(), year.year(), "8Б", 20);
        eighth.touch(clock.now(), null);
        em.persist(eighth);
        Person person = new Person(year.schoolId(), new PersonName("Климов", "Илья", null), LocalDate.of(2012, 5, 14));
        person.affiliate(Affiliation.learner(PersonCategory.PUPIL, eighth, entered));
        person.touch(clock.now(), null);
        em.persist(person);
        em.flush();
        return new PersonId(person.id());
    }

    private Participation participation(PersonId whose) {
        Participation part = new Participation(em.find(Person.class, whose.value()), year.year(), ParticipantRole.MENTEE,
            PersonCategory.PUPIL, today.minusDays(5));
        part.touch(clock.now(), null);
        em.persist(part);
        em.flush();
        return part;
    }

    private RoleGrant account(PersonId whose, Role role) {
        RoleGrant grant = RoleGrant.inSchool(role, year.schoolId(), whose.value(), today, null, "test", null);
        accounts.open(leaver, PASSWORD, false, "Климов Илья", grant);
        em.flush();
        return grant;
    }

    private void move(PersonId whose, PersonCategory category, String className, String post, LocalDate since) {
        moves.move(whose, new MovePerson(persons.read(whose).version(), since, category, className, null, post, null));
        em.flush();
    }

    private String refusedMove(PersonId whose, PersonCategory category, String className, LocalDate since) {
        return key(() -> move(whose, category, className, null, since));
    }

    private void leave(PersonId whose, LocalDate on, String reason) {
        moves.leave(whose, new LeaveSchool(persons.read(whose).version(), on, reason));
        em.flush();
    }

    private PersonView read(PersonId whose) {
        em.flush();
        em.clear();
        return persons.read(whose);
    }
}
