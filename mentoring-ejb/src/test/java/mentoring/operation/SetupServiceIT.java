package mentoring.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import mentoring.account.Browser;
import mentoring.account.CallerQueries;
import mentoring.account.LoginService;
import mentoring.organization.PlaceQueries;
import mentoring.organization.SchoolService;
import mentoring.organization.model.LocalZone;
import mentoring.organization.model.SchoolKind;
import mentoring.shared.Caller;
import mentoring.shared.Installation;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolRef;
import mentoring.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** The set-up works once, with the code of the latest start, for somebody who is not logged in. */
class SetupServiceIT extends ServiceTest {

    private static final String PASSWORD = "три медленных парохода";

    @Inject
    private SetupService setup;

    @Inject
    private SetupToken token;

    @Inject
    private Installation installation;

    @Inject
    private LoginService logins;

    @Inject
    private CallerQueries callers;

    @Inject
    private PlaceQueries places;

    @Inject
    private SchoolService schools;

    @Test
    void theRightCodeMakesMunicipalitySchoolAndAdministrator() {
        SchoolRef school = setup.setUp(answers(token.renew(), PASSWORD), "right");
        em.flush();
        Caller caller = callers.of(logins.logIn("gromov.pi", PASSWORD, new Browser("here", "127.0.0.1"))).orElseThrow();
        assertEquals(List.of(new Caller.Grant(Role.ADMINISTRATOR, null, null)), caller.grants());
        assertEquals("Заозёрский муниципальный округ", places.municipality());
        currentUser.become(caller);
        assertEquals("Ершовская СОШ", schools.read(school).shortName());
    }

    @Test
    void itWorksOnce() {
        String code = token.renew();
        setup.setUp(answers(code, PASSWORD), "once");
        em.flush();
        assertRefused("shared.notFound", code, "once");
    }

    @Test
    void whoeverIsLoggedInIsRefused() {
        currentUser.become(new Caller(1, "Проверяющий Пётр", false, List.of(new Caller.Grant(Role.ADMINISTRATOR, null, null))));
        assertRefused("shared.notFound", token.renew(), "known");
    }

    @Test
    void theCodeOfAnEarlierStartIsDead() {
        String before = token.renew();
        assertNotEquals(before, token.renew());
        assertRefused("operation.setup.tokenWrong", before, "earlier");
        assertTrue(installation.empty());
    }

    @Test
    void aGuessablePasswordIsRefused() {
        Refusal refusal = assertThrows(Refusal.class, () -> setup.setUp(answers(token.renew(), "gromov.pi-2026"), "password"));
        assertEquals("password", refusal.problems().get(0).path());
    }

    @Test
    void wrongCodesDelayTheAddressThatTheyComeFrom() {
        for (int i = 0; i < 3; i++) {
            assertRefused("operation.setup.tokenWrong", "guess", "guesser");
        }
        assertRefused("operation.setup.wait", token.renew(), "guesser");
        setup.setUp(answers(token.renew(), PASSWORD), "administrator");
    }

    private void assertRefused(String key, String code, String address) {
        Refusal refusal = assertThrows(Refusal.class, () -> setup.setUp(answers(code, PASSWORD), address));
        assertEquals(key, refusal.problems().get(0).key());
        startAnew();
    }

    private static SetUp answers(String code, String password) {
        return new SetUp(code, "Заозёрский муниципальный округ", LocalZone.MOSCOW, SchoolKind.SCHOOL, "Ершовская средняя школа",
            "Ершовская СОШ", "Орлова Наталья Викторовна", "с. Ершово", "Громов Пётр Ильич", "gromov.pi", password, password);
    }
}
