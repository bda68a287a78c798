package mentoring.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.account.AccountSetup;
import mentoring.account.FreshPassword;
import mentoring.account.Passwords;
import mentoring.account.model.Account;
import mentoring.account.model.RoleGrant;
import mentoring.job.JobService;
import mentoring.job.model.JobId;
import mentoring.job.model.JobState;
import mentoring.organization.model.PersonCategory;
import mentoring.people.LoginJobView.SheetState;
import mentoring.people.model.Affiliation;
import mentoring.people.model.LoginIssueState;
import mentoring.people.model.LoginJob;
import mentoring.people.model.LoginJobId;
import mentoring.people.model.LoginNeed;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.people.model.Person;
import mentoring.people.model.PersonId;
import mentoring.people.model.SchoolClass;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;
import mentoring.testing.CallerOfThread;
import mentoring.testing.Patience;
import mentoring.testing.ServiceTest;
import mentoring.testing.Tables;
import mentoring.testing.TestSchool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Log-ins of a whole class with their background work; what is made here is committed, and deleted at the end. */
class LoginJobServiceIT extends ServiceTest {

    @Inject
    private LoginJobService logins;

    @Inject
    private LoginIssueService issues;

    @Inject
    private PersonAccountService accounts;

    @Inject
    private CallerOfThread threads;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private JobService jobs;

    @Inject
    private Passwords passwords;

    @Inject
    private AccountSetup accountSetup;

    @Inject
    private TestSchool setup;

    @Inject
    private Tables tables;

    @Inject
    private Clock clock;

    private SchoolYearRef year;
    private Caller curator;
    private SchoolClass schoolClass;
    private Person mentor;
    private Person mentee;
    private Person candidate;

    @BeforeEach
    void school() throws Exception {
        year = setup.open("School of log-ins", LocalDate.ofInstant(clock.now(), ZoneOffset.UTC));
        curator = setup.account(Role.CURATOR, year);
        schoolClass = new SchoolClass(year.schoolId(), year.year(), "8Б", null);
        em.persist(schoolClass);
        mentor = pupil("Арбузов", ParticipantRole.MENTOR, true);
        mentee = pupil("Белкин", ParticipantRole.MENTEE, true);
        candidate = pupil("Волков", ParticipantRole.MENTEE, false);
        transaction.commit();
        currentUser.become(curator);
    }

    private Person pupil(String name, ParticipantRole role, boolean admitted) {
        Person person = new Person(year.schoolId(), new PersonName(name, "Илья", null), null);
        person.affiliate(Affiliation.learner(PersonCategory.PUPIL, schoolClass, clock.today()));
        em.persist(person);
        Participation part = new Participation(person, year.year(), role, PersonCategory.PUPIL, clock.today());
        if (admitted) {
            part.admit(clock.today());
        }
        em.persist(part);
        return person;
    }

    @AfterEach
    void clean() throws SystemException, SQLException {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
        tables.empty();
    }

    @Test
    void aClassGetsItsLogInsAndTheSheetIsShownOnce() throws InterruptedException {
        assertEquals(2, counted(LoginNeed.MISSING));
        assertEquals(1, counted(LoginNeed.NOT_ADMITTED));
        LoginJobId id = start(LoginNeed.MISSING);
        LoginJobView done = await(id, JobState.DONE);
        assertEquals("8Б", done.title());
        assertEquals(List.of("Арбузов", "Белкин"), done.turns().stream().map(turn -> turn.name().last()).toList());
        assertEquals(SheetState.READY, done.sheet());
        List<LoginStrip> strips = logins.showSheet(id);
        assertEquals(List.of("Арбузов 8Б", "Белкин 8Б"), strips.stream().map(strip -> strip.name().last() + " " + strip.place()).toList());
        for (LoginStrip strip : strips) {
            assertTrue(strip.login().matches("u\\d{6,}"), strip.login());
            assertTrue(passwords.matches(strip.password(), hash(strip.login())));
            assertEquals(clock.today().plusDays(13), strip.lastDay());
        }
        assertEquals(SheetState.SHOWN, logins.read(id).sheet());
        assertEquals("people.logins.sheetGone", key(() -> logins.showSheet(id)));
        assertEquals(2, counted(LoginNeed.UNUSED));
        assertEquals(0, number("select count(*) from role_grant where person_id = " + candidate.id()));
    }

    @Test
    void theListShowsWhatEachPersonNeeds() throws InterruptedException {
        await(start(false, mentor), JobState.DONE);
        assertEquals(List.of("Арбузов 8Б [MENTOR] UNUSED true", "Белкин 8Б [MENTEE] MISSING false", "Волков 8Б [MENTEE] NOT_ADMITTED false"),
            listed(new LoginFilter(schoolClass.id(), null, null), 0));
        assertEquals(List.of("Волков 8Б [MENTEE] NOT_ADMITTED false"), listed(new LoginFilter(null, ParticipantRole.MENTEE, null), 1));
        assertEquals(List.of("Белкин 8Б [MENTEE] MISSING false"), listed(new LoginFilter(null, null, LoginNeed.MISSING), 0));
        assertEquals(List.of(), listed(new LoginFilter(null, ParticipantRole.MENTEE, LoginNeed.UNUSED), 0));
    }

    private List<String> listed(LoginFilter filter, int first) {
        return logins.page(year, filter, first, 10).stream().map(line -> line.name().last() + " " + line.place() + " " + line.roles() + " "
            + line.need() + " " + (line.login() != null)).toList();
    }

    @Test
    void onlyWhoeverAskedSeesThePasswords() throws Exception {
        LoginJobId id = start(LoginNeed.MISSING);
        await(id, JobState.DONE);
        currentUser.become(TestSchool.caller(Role.CURATOR, year.schoolId()));
        assertEquals(SheetState.GONE, logins.read(id).sheet());
        assertEquals("people.logins.sheetGone", key(() -> logins.showSheet(id)));
    }

    @Test
    void onlyThoseTickedAreMeant() throws InterruptedException {
        assertEquals("people.logins.nobody", key(() -> start(false, candidate)), "nobody of the list");
        assertEquals(List.of("Белкин"), names(start(true, mentor)));
        assertEquals(List.of("Арбузов"), names(start(false, mentor, candidate)));
        assertEquals("people.logins.nobody", key(() -> start(LoginNeed.MISSING)), "all have one");
        assertEquals(2, logins.recent(year).size());
    }

    private LoginJobId start(boolean others, Person... named) {
        return logins.start(year, new IssueLogins(filter(LoginNeed.MISSING), others, Stream.of(named).map(Person::id).collect(Collectors.toSet())));
    }

    private List<String> names(LoginJobId id) throws InterruptedException {
        return await(id, JobState.DONE).turns().stream().map(turn -> turn.name().last()).toList();
    }

    @Test
    void newPasswordsAreForThoseWhoNeverLoggedIn() throws Exception {
        LoginJobId first = start(LoginNeed.MISSING);
        await(first, JobState.DONE);
        List<LoginStrip> strips = logins.showSheet(first);
        transaction.begin();
        em.createNativeQuery("update account set last_login_at = changed_at where login = ?").setParameter(1, strips.get(0).login())
            .executeUpdate();
        transaction.commit();
        LoginJobId again = logins.startAgain(first);
        await(again, JobState.DONE);
        List<LoginStrip> fresh = logins.showSheet(again);
        assertEquals(List.of(strips.get(1).login()), fresh.stream().map(LoginStrip::login).toList());
        assertNotEquals(strips.get(1).password(), fresh.get(0).password());
        assertTrue(passwords.matches(strips.get(0).password(), hash(strips.get(0).login())), "in use: untouched");
        assertFalse(passwords.matches(strips.get(1).password(), hash(strips.get(1).login())), "the old strip opens nothing");
        assertEquals(1, counted(LoginNeed.USED));
    }

    @Test
    void whoeverIsToBecomeTheDirectorGetsNoNewPasswordFromTheCurator() throws Exception {
        LoginJobId first = start(LoginNeed.MISSING);
        await(first, JobState.DONE);
        LoginStrip strip = logins.showSheet(first).get(0);
        transaction.begin();
        Account account = accountSetup.ofPerson(mentor.id()).orElseThrow();
        accountSetup.add(account, RoleGrant.inSchool(Role.DIRECTOR, year.schoolId(), mentor.id(), clock.today().plusDays(1),
            clock.today().plusDays(9), "приказ № 7", null));
        transaction.commit();
        assertEquals(1, counted(LoginNeed.UNUSED));
        LoginJobView again = await(logins.startAgain(first), JobState.DONE);
        assertEquals(List.of(LoginIssueState.SKIPPED, LoginIssueState.ISSUED), again.turns().stream().map(LoginTurn::state).toList());
        assertTrue(passwords.matches(strip.password(), hash(strip.login())));
    }

    /** The work's own steps are called here, so that the job is given up exactly between two persons. */
    @Test
    void aJobGivenUpHalfWayKeepsWholePersonsOnly() throws Exception {
        transaction.begin();
        LoginJob job = new LoginJob(year, "8Б", false);
        em.persist(job);
        em.flush();
        job.takeOn(List.of(mentor.id(), mentee.id()));
        job.start();
        transaction.commit();
        LoginJobId id = new LoginJobId(job.id());
        assertTrue(issues.issue(new PersonId(mentor.id()), id, new FreshPassword("not told", "hash"), 1).isPresent());
        jobs.cancel(new JobId(job.id()));
        assertEquals("job.over", key(() -> issues.issue(new PersonId(mentee.id()), id, new FreshPassword("not told", "hash"), 2)));
        assertEquals(1, number("select count(*) from role_grant where role = 'MENTOR' and person_id = " + mentor.id()));
        assertEquals(0, number("select count(*) from role_grant where person_id = " + mentee.id()));
        assertEquals("CANCELLED 1", logins.read(id).state() + " " + logins.read(id).done());
    }

    @Test
    void whoIsBeingGivenALogInIsNotTakenOnAgain() throws Exception {
        LoginJobId running = running(mentor);
        assertEquals("people.logins.underWay", key(() -> start(LoginNeed.MISSING)));
        assertEquals(List.of("Белкин"), names(start(false, mentee)));
        jobs.cancel(new JobId(running.value()));
        assertEquals(List.of("Арбузов"), names(start(LoginNeed.MISSING)));
    }

    @Test
    void aPersonHasOneLogInHoweverManyGiveItAtOnce() throws Exception {
        PersonId person = new PersonId(mentor.id());
        List<Callable<Object>> calls = new ArrayList<>();
        for (LoginJobId job : List.of(running(mentor), running(mentor))) {
            calls.add(() -> threads.call(curator, () -> issues.issue(person, job, passwords.fresh(), 1)));
            calls.add(() -> threads.call(curator, () -> accounts.makeParticipant(person, ParticipantRole.MENTOR)));
        }
        executor.invokeAll(calls);
        assertEquals(1, number("select count(distinct account_id) from role_grant where person_id = " + mentor.id()));
        assertEquals(1, number("select count(*) from role_grant where person_id = " + mentor.id()));
    }

    /** A job that no thread has taken. */
    private LoginJobId running(Person person) throws Exception {
        transaction.begin();
        LoginJob job = new LoginJob(year, "8Б", false);
        em.persist(job);
        em.flush();
        job.takeOn(List.of(person.id()));
        job.start();
        transaction.commit();
        return new LoginJobId(job.id());
    }

    @Test
    void anotherSchoolsCuratorFindsNothing() throws InterruptedException {
        LoginJobId id = start(LoginNeed.MISSING);
        await(id, JobState.DONE);
        currentUser.become(TestSchool.caller(Role.CURATOR, year.schoolId() + 1));
        assertTrue(assertThrows(Refusal.class, () -> logins.read(id)).isNotFound());
        assertTrue(assertThrows(Refusal.class, () -> logins.showSheet(id)).isNotFound());
        assertTrue(assertThrows(Refusal.class, () -> start(LoginNeed.MISSING)).isNotFound());
    }

    private LoginJobId start(LoginNeed need) {
        return logins.start(year, new IssueLogins(filter(need), true, Set.of()));
    }

    private LoginFilter filter(LoginNeed need) {
        return new LoginFilter(schoolClass.id(), null, need);
    }

    private long counted(LoginNeed need) {
        return logins.count(year, filter(null)).of(need);
    }

    private LoginJobView await(LoginJobId id, JobState wanted) throws InterruptedException {
        LoginJobView view = Patience.until(() -> logins.read(id), seen -> seen.state().over());
        assertEquals(wanted, view.state(), () -> "job " + id);
        return view;
    }

    private String hash(String login) {
        return (String) em.createNativeQuery("select password_hash from account where login = ?").setParameter(1, login).getSingleResult();
    }

    private int number(String query) {
        return ((Number) em.createNativeQuery(query).getSingleResult()).intValue();
    }
}
