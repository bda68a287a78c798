package mentoring.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import mentoring.account.model.Account;
import mentoring.account.model.RoleGrant;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;
import mentoring.testing.ServiceTest;
import mentoring.testing.TestSchool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets in, after what wait, and how long a log-in lasts. */
class LoginIT extends ServiceTest {

    private static final String PASSWORD = "the first password";
    private static final Browser OWN = new Browser("own", "127.0.0.1");
    private static final Browser STRANGE = new Browser("strange", "127.0.0.1");

    /** Failed log-ins are remembered beyond a test. */
    private final String name = "login-" + UUID.randomUUID();

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

    private Account account;

    @BeforeEach
    void account() {
        SchoolYearRef year = setup.open("First school", clock.today());
        em.flush();
        account = accounts.open(name, PASSWORD, false, "Curator",
            RoleGrant.inSchool(Role.CURATOR, year.schoolId(), null, clock.today(), null, "test", null));
        em.flush();
    }

    @AfterEach
    void ownTime() {
        System.clearProperty(Clock.OFFSET);
    }

    @Test
    void aLogInLastsHalfADay() {
        LoginState now = logIn(OWN);
        assertTrue(callers.of(now).isPresent());
        assertTrue(callers.of(before(now, Duration.ofHours(11))).isPresent());
        assertEquals(Optional.empty(), callers.of(before(now, Duration.ofHours(12))));
    }

    @Test
    void aNewPasswordEndsTheOtherLogIns() {
        LoginState here = logIn(OWN);
        LoginState elsewhere = logIn(STRANGE);
        Caller caller = callers.of(here).orElseThrow();
        currentUser.become(caller);
        LoginState renewed = logins.changePassword(here, new ChangePassword(PASSWORD, "another long phrase"));
        em.flush();
        assertTrue(callers.of(renewed).isPresent());
        assertEquals(Optional.empty(), callers.of(elsewhere));
        assertEquals("account.login.wrong", refused(name, PASSWORD, OWN));
    }

    @Test
    void aPupilsNewestLogInEndsTheOlder() {
        account.ofPupil(true);
        LoginState first = logIn(OWN);
        LoginState second = logIn(STRANGE);
        em.flush();
        assertEquals(Optional.empty(), callers.of(first));
        assertTrue(callers.of(second).isPresent());
        assertTrue(second.pupil());
    }

    @Test
    void anAdultMayBeLoggedInTwice() {
        LoginState first = logIn(OWN);
        logIn(STRANGE);
        em.flush();
        assertTrue(callers.of(first).isPresent());
        assertFalse(first.pupil());
    }

    @Test
    void guessesOnStrangeBrowsersSlowOnlyStrangeBrowsers() {
        logIn(OWN);
        guess(name, STRANGE, new Browser("other", "127.0.0.1"));
        assertEquals("account.login.waitMinutes", refused(name, PASSWORD, STRANGE));
        startAnew();
        account();
        assertTrue(callers.of(logIn(OWN)).isPresent(), "the owner's browser waits for nothing");
    }

    @Test
    void theWaitIsOverInTimeAndTheRightPasswordOpens() {
        guess(name, STRANGE);
        assertEquals("account.login.waitMinutes", refused(name, PASSWORD, STRANGE));
        startAnew();
        account();
        later(Duration.ofMinutes(3));
        assertTrue(callers.of(logIn(STRANGE)).isPresent());
    }

    @Test
    void aNameThatDoesNotExistIsSlowedAlike() {
        String nobody = "nobody-" + UUID.randomUUID();
        guess(nobody, STRANGE);
        assertEquals("account.login.waitMinutes", refused(nobody, PASSWORD, STRANGE));
    }

    @Test
    void anAddressFullOfFailuresHoldsOffOnlyNamesThatWereGuessedAt() {
        Browser classroom = new Browser("strange", "address-" + UUID.randomUUID());
        for (int guess = 0; guess < 300; guess++) {
            wrong("nobody-" + UUID.randomUUID(), classroom);
        }
        String guessed = "nobody-" + UUID.randomUUID();
        wrong(guessed, STRANGE);
        later(Duration.ofMinutes(1));
        assertEquals("account.login.waitMinutes", refused(guessed, PASSWORD, classroom));
        startAnew();
        account();
        assertTrue(callers.of(logIn(classroom)).isPresent(), "a whole school is not kept out");
    }

    private void wrong(String login, Browser browser) {
        assertEquals("account.login.wrong", refused(login, "a guess", browser));
        startAnew();
        account();
    }

    @Test
    void aWrongPasswordIsNotedOnceWhetherTheNameExistsOrNot() {
        for (String login : new String[] {name, "nobody-" + UUID.randomUUID()}) {
            long before = notes();
            assertEquals("account.login.wrong", refused(login, "a guess", STRANGE));
            startAnew();
            assertEquals(before + 1, notes(), login);
            account();
        }
    }

    private long notes() {
        return em.createQuery("select count(r) from LoginRecord r", Long.class).getSingleResult();
    }

    @Test
    void manyGuessesInAnOpenSessionAreSlowed() {
        LoginState here = logIn(OWN);
        for (int guess = 0; guess < 13; guess++) {
            later(Duration.ofMinutes(20));
            assertEquals("account.password.wrong", refusedChange(here));
        }
        assertEquals("account.login.waitMinutes", refusedChange(here));
    }

    /** Eight wrong passwords, the last one of which costs two minutes; each after its wait. */
    private void guess(String login, Browser... browsers) {
        for (int guess = 0; guess < 8; guess++) {
            later(Duration.ofMinutes(20));
            wrong(login, browsers[guess % browsers.length]);
        }
    }

    private String refusedChange(LoginState here) {
        currentUser.become(callers.ofLogin(name).orElseThrow());
        String told = assertThrows(Refusal.class, () -> logins.changePassword(here, new ChangePassword("a guess", "сосна и ветер")))
            .problems().get(0).key();
        startAnew();
        account();
        return told;
    }

    private void later(Duration by) {
        System.setProperty(Clock.OFFSET, Duration.parse(System.getProperty(Clock.OFFSET, "PT0S")).plus(by).toString());
    }

    private LoginState logIn(Browser browser) {
        return logins.logIn(name, PASSWORD, browser);
    }

    private String refused(String login, String password, Browser browser) {
        return key(() -> logins.logIn(login, password, browser));
    }

    private static LoginState before(LoginState state, Duration earlier) {
        return new LoginState(state.accountId(), state.epoch(), state.since().minus(earlier), state.record(), state.pupil());
    }
}
