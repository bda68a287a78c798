package mentoring.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import mentoring.account.Browser;
import mentoring.account.AccountSetup;
import mentoring.account.CallerQueries;
import mentoring.account.DirectorService;
import mentoring.account.LoginService;
import mentoring.account.LoginState;
import mentoring.account.model.RoleGrant;
import mentoring.organization.model.SchoolKind;
import mentoring.organization.model.SchoolState;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.model.SchoolYearRef;
import mentoring.testing.ServiceTest;
import mentoring.testing.TestSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The administrator's schools: made, closed with all that people may do there, and opened again. */
class SchoolRegisterServiceIT extends ServiceTest {

    private static final Caller ADMINISTRATOR =
        new Caller(7, "Громов Пётр Ильич", false, List.of(new Caller.Grant(Role.ADMINISTRATOR, null, null)));
    private static final String PASSWORD = "a long password of a director";

    @Inject
    private SchoolRegisterService register;

    @Inject
    private SchoolService schools;

    @Inject
    private FiguresService figures;

    @Inject
    private DirectorService directors;

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

    @BeforeEach
    void school() {
        year = setup.open("Ёлкинская СОШ", clock.today());
        em.flush();
        currentUser.become(ADMINISTRATOR);
    }

    @Test
    void aCollegeIsMadeAndFoundByAPartOfItsNameOrPlace() {
        register.create(new CreateSchool(SchoolKind.COLLEGE, "Заозёрский педагогический колледж", "Педколледж", "г. Заозёрск",
            "Климова Ольга Юрьевна"));
        em.flush();
        assertEquals(List.of("Педколледж"), found("заозерск", SchoolState.ACTIVE));
        assertEquals(List.of("Ёлкинская СОШ"), found("ЕЛКИН", null));
        assertEquals(2, register.count(new SchoolFilter(null, null)));
        assertEquals(List.of("Педколледж"),
            register.page(new SchoolFilter(null, null), 1, 5).stream().map(SchoolEntry::shortName).toList());
    }

    @Test
    void aNameThatAnotherBearsIsRefused() {
        Refusal refusal = assertThrows(Refusal.class,
            () -> register.create(new CreateSchool(SchoolKind.SCHOOL, "Другая", " елкинская  сош", "Берёзовка", "Климова Ольга Юрьевна")));
        assertEquals("organization.nameTaken", refusal.problems().get(0).key());
    }

    @Test
    void whoeverLeadsAnArchivedSchoolHasNothingUntilItIsRestored() {
        accounts.open("elkina", PASSWORD, false, "Ёлкина Анна Павловна",
            RoleGrant.inSchool(Role.DIRECTOR, year.schoolId(), null, clock.today(), null, "test", null));
        em.flush();
        assertEquals(List.of("Ёлкина Анна Павловна"), directors.bySchool().get(year.schoolId()));
        LoginState session = logins.logIn("elkina", PASSWORD, new Browser("here", "127.0.0.1"));
        assertTrue(callers.of(session).isPresent());
        register.archive(year.school(), version());
        em.flush();
        assertTrue(callers.of(session).isEmpty());
        assertEquals(List.of(), found(null, SchoolState.ACTIVE));
        assertEquals(List.of("Ёлкинская СОШ"), found(null, SchoolState.ARCHIVED));
        register.restore(year.school(), version());
        em.flush();
        assertTrue(callers.of(session).isPresent());
    }

    @Test
    void nobodyLogsInForAnArchivedSchoolAlone() {
        accounts.open("elkina", PASSWORD, false, "Ёлкина Анна Павловна",
            RoleGrant.inSchool(Role.DIRECTOR, year.schoolId(), null, clock.today(), null, "test", null));
        register.archive(year.school(), version());
        em.flush();
        assertEquals("account.login.wrong", key(() -> logins.logIn("elkina", PASSWORD, new Browser("here", "127.0.0.1"))));
    }

    @Test
    void nothingIsChangedInAnArchivedSchool() {
        register.archive(year.school(), version());
        em.flush();
        currentUser.become(TestSchool.caller(Role.DIRECTOR, year.schoolId()));
        assertFalse(schools.read(year.school()).shortName().isEmpty());
        LocalDate today = clock.today();
        assertEquals("shared.schoolArchived", key(() -> figures.record(year, new RecordFigures(today, 300, null, null, 30, null))));
    }

    @Test
    void aSchoolIsArchivedAsItWasSeenAndOnce() {
        SchoolRef school = year.school();
        int seen = version();
        register.archive(school, seen);
        em.flush();
        assertEquals("shared.changedMeanwhile", key(() -> register.archive(school, seen)));
    }

    private int version() {
        return schools.read(year.school()).version();
    }

    private List<String> found(String text, SchoolState state) {
        return register.page(new SchoolFilter(text, state), 0, 10).stream().map(SchoolEntry::shortName).toList();
    }
}
