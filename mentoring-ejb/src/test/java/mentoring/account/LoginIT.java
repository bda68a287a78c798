package mentoring.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import mentoring.account.model.RoleGrant;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;
import mentoring.testing.ServiceTest;
import mentoring.testing.TestSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a log-in lasts. */
class LoginIT extends ServiceTest {

    private static final String NAME = "login.curator";
    private static final String PASSWORD = "the first password";

    @Inject
    private LoginService logins;

    @Inject
    private CallerQueries callers;

    @Inject
    private AccountSetup accounts;

    @Inject
    private TestSchool setup;

    @Inject
    private Clock clock;

    @BeforeEach
    void account() {
        SchoolYearRef year = setup.open("First school", clock.today());
        em.flush();
        accounts.open(NAME, PASSWORD, false, "Curator",
            RoleGrant.inSchool(Role.CURATOR, year.schoolId(), null, clock.today(), null, "test", null));
        em.flush();
    }

    @Test
    void aLogInLastsHalfADay() {
        LoginState now = logins.logIn(NAME, PASSWORD);
        assertTrue(callers.of(now).isPresent());
        assertTrue(callers.of(before(now, Duration.ofHours(11))).isPresent());
        assertEquals(Optional.empty(), callers.of(before(now, Duration.ofHours(12))));
    }

    @Test
    void aNewPasswordEndsTheOtherLogIns() {
        LoginState here = logins.logIn(NAME, PASSWORD);
        LoginState elsewhere = logins.logIn(NAME, PASSWORD);
        Caller caller = callers.of(here).orElseThrow();
        currentUser.become(caller);
        LoginState renewed = logins.changePassword(new ChangePassword(PASSWORD, "another long password"));
        em.flush();
        assertTrue(callers.of(renewed).isPresent());
        assertEquals(Optional.empty(), callers.of(elsewhere));
        assertThrows(Refusal.class, () -> logins.logIn(NAME, PASSWORD));
    }

    private static LoginState before(LoginState state, Duration earlier) {
        return new LoginState(state.accountId(), state.epoch(), state.since().minus(earlier));
    }
}
