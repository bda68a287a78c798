package mentoring.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import mentoring.account.AccountSetup;
import mentoring.account.Browser;
import mentoring.account.CallerQueries;
import mentoring.account.ChangePassword;
import mentoring.account.LoginService;
import mentoring.account.LoginState;
import mentoring.account.NewLogin;
import mentoring.account.Passwords;
import mentoring.account.model.Account;
import mentoring.organization.model.PersonCategory;
import mentoring.people.model.Affiliation;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Person;
import mentoring.people.model.PersonId;
import mentoring.people.model.SchoolClass;
import mentoring.shared.Clock;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.SchoolYearRef;
import mentoring.testing.ServiceTest;
import mentoring.testing.TestSchool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Log-ins of a school's persons. */
class PersonAccountServiceIT extends ServiceTest {

    private static final Browser HERE = new Browser("here", "127.0.0.1");

    @Inject
    private PersonAccountService service;

    @Inject
    private PersonMoveService moves;

    @Inject
    private PersonService persons;

    @Inject
    private AccountSetup accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private LoginService logins;

    @Inject
    private CallerQueries callers;

    @Inject
    private TestSchool setup;

    @Inject
    private Clock clock;

    private SchoolYearRef year;

    @BeforeEach
    void school() {
        year = setup.open("First school", clock.today());
        em.flush();
        currentUser.become(TestSchool.caller(Role.CURATOR, year.schoolId()));
    }

    @AfterEach
    void ownTime() {
        System.clearProperty(Clock.OFFSET);
    }

    @Test
    void aSchoolWithoutAnybodyGetsItsFirstCurator() {
        currentUser.become(TestSchool.caller(Role.DIRECTOR, year.schoolId()));
        NewLogin made = service.enterCurator(year.school(), new EnterCurator(" Орлова  Наталья Викторовна ", "заместитель директора"));
        em.flush();
        assertTrue(callers.ofLogin(made.login()).orElseThrow().has(Role.CURATOR, year.schoolId()));
        assertEquals("people.curator.known", refused("Орлова Наталья Викторовна", "учитель"));
    }

    @Test
    void aCuratorIsEnteredWithNameAndPost() {
        assertEquals("people.postMissing", refused("Соколов Пётр", null));
        startAnew();
        school();
        assertEquals("account.nameWhole", refused(null, "учитель"));
    }

    private String refused(String name, String post) {
        currentUser.become(TestSchool.caller(Role.DIRECTOR, year.schoolId()));
        return key(() -> service.enterCurator(year.school(), new EnterCurator(name, post)));
    }

    @Test
    void aPupilWhoIsMentorHasALogInWithoutName() {
        NewLogin made = service.makeParticipant(pupil(), ParticipantRole.MENTOR);
        assertTrue(made.login().matches("u\\d{6,}"), made.login());
        assertTrue(account(made).pupil());
    }

    @Test
    void aTeacherHasALogInByNameAsMenteeToo() {
        NewLogin made = service.makeParticipant(teacher(), ParticipantRole.MENTEE);
        assertEquals("klimov.i", made.login());
        assertFalse(account(made).pupil());
    }

    @Test
    void aPupilMentorMayHaveAPupilsPassword() {
        PersonId pupil = pupil();
        own(service.makeParticipant(pupil, ParticipantRole.MENTOR), "кот-и-72");
        startAnew();
        school();
        NewLogin teacher = service.makeParticipant(teacher(), ParticipantRole.MENTOR);
        assertEquals("account.password.short", key(() -> own(teacher, "кот-и-72")));
    }

    @Test
    void aPupilWhoBecomesATeacherIsNoPupilAnyMore() {
        PersonId pupil = pupil();
        NewLogin made = service.makeParticipant(pupil, ParticipantRole.MENTOR);
        moves.move(pupil, new MovePerson(persons.read(pupil).version(), clock.today(), PersonCategory.TEACHER, null, null, "лаборант", null));
        em.flush();
        assertFalse(account(made).pupil());
    }

    @Test
    void anInitialPasswordThatWasNotUsedIsDeadAfterFourteenDays() {
        NewLogin made = service.makeParticipant(pupil(), ParticipantRole.MENTEE);
        em.flush();
        assertEquals(clock.today().plusDays(13), made.lastDay());
        System.setProperty(Clock.OFFSET, Duration.ofDays(14).toString());
        assertEquals("account.login.wrong",
            key(() -> logins.logIn(made.login(), made.password(), HERE)));
    }

    @Test
    void anotherInitialPasswordOpensFromItsOwnDay() {
        NewLogin made = service.makeParticipant(pupil(), ParticipantRole.MENTEE);
        System.setProperty(Clock.OFFSET, Duration.ofDays(14).toString());
        NewLogin again = accounts.issue(account(made), passwords.fresh());
        em.flush();
        assertEquals(made.login(), again.login());
        assertTrue(callers.of(logins.logIn(again.login(), again.password(), HERE)).orElseThrow().mustChange());
    }

    @Test
    void anActingDirectorIsNotMadeForGood() {
        PersonId teacher = teacher();
        currentUser.become(TestSchool.caller(Role.DIRECTOR, year.schoolId()));
        LocalDate yearEnds = SchoolYear.of(clock.today()).lastDay();
        LocalDate last = clock.today().plusMonths(2).isAfter(yearEnds) ? clock.today().plusMonths(2).minusDays(1) : yearEnds;
        assertEquals("people.acting.tooLong", key(() -> service.makeActingDirector(teacher,
            new ActingDirector(clock.today(), last.plusDays(1), "приказ № 7"))));
        startAnew();
        school();
        PersonId another = teacher();
        currentUser.become(TestSchool.caller(Role.DIRECTOR, year.schoolId()));
        service.makeActingDirector(another, new ActingDirector(clock.today(), last, "приказ № 7"));
        em.flush();
        assertEquals(List.of(Role.DIRECTOR), service.ofPerson(another).roles());
    }

    @Test
    void whatOpensAMentorsLogInFromAStripDoesNotOpenADirectors() {
        PersonId teacher = teacher();
        NewLogin strip = service.makeParticipant(teacher, ParticipantRole.MENTOR);
        currentUser.become(TestSchool.caller(Role.DIRECTOR, year.schoolId()));
        NewLogin acting = service.makeActingDirector(teacher, new ActingDirector(clock.today(), clock.today(), "приказ № 7"));
        em.flush();
        assertEquals(strip.login(), acting.login());
        assertFalse(passwords.matches(strip.password(), account(strip).passwordHash()));
        assertTrue(passwords.matches(acting.password(), account(strip).passwordHash()));
        own(acting, "синий-трамвай-72");
        currentUser.become(TestSchool.caller(Role.DIRECTOR, year.schoolId()));
        assertNull(service.makeCurator(teacher).password(), "a password of one's own stays");
    }

    private void own(NewLogin made, String wanted) {
        em.flush();
        LoginState here = logins.logIn(made.login(), made.password(), HERE);
        currentUser.become(callers.of(here).orElseThrow());
        logins.changePassword(here, new ChangePassword(made.password(), wanted));
    }

    private Account account(NewLogin made) {
        return em.createQuery("select a from Account a where a.login = :login", Account.class).setParameter("login", made.login())
            .getSingleResult();
    }

    private PersonId pupil() {
        SchoolClass eighth = new SchoolClass(year.schoolId(), year.year(), "8Б", 20);
        em.persist(eighth);
        return person(Affiliation.learner(PersonCategory.PUPIL, eighth, clock.today().minusDays(30)));
    }

    private PersonId teacher() {
        return person(Affiliation.teacher("учитель", null, clock.today().minusDays(30)));
    }

    private PersonId person(Affiliation affiliation) {
        Person person = new Person(year.schoolId(), new PersonName("Климов", "Илья", null), LocalDate.of(2012, 5, 14));
        person.affiliate(affiliation);
        em.persist(person);
        em.flush();
        return new PersonId(person.id());
    }
}
