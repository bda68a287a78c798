package mentoring.account.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mentoring.shared.model.Role;
import org.junit.jupiter.api.Test;

/** An account's password: given, outlived, replaced, given anew. */
class AccountTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOON = Instant.parse("2026-11-20T09:00:00Z");

    private final Account account = account();

    private static Account account() {
        Account made = new Account("Orlova.NV", "hash", true, "Орлова Наталья Викторовна");
        made.grant(RoleGrant.inSchool(Role.CURATOR, 1, 2L, DAY.minusDays(30), null, "test", null), DAY.minusDays(30));
        return made;
    }

    @Test
    void anInitialPasswordOpensNothingFromItsEndOn() {
        give("first", DAY.plusDays(14));
        assertTrue(account.opensOn(DAY.plusDays(13)));
        assertFalse(account.opensOn(DAY.plusDays(14)));
    }

    @Test
    void aPasswordOfOnesOwnDoesNotEnd() {
        give("first", DAY.plusDays(14));
        account.changePassword("own");
        assertFalse(account.mustChange());
        assertNull(account.passwordUntil());
        assertTrue(account.opensOn(DAY.plusYears(1)));
    }

    @Test
    void aNewPasswordEndsSessionsAndMustBeReplaced() {
        account.changePassword("own");
        int before = account.sessionEpoch();
        give("other", DAY.plusDays(14));
        assertTrue(account.mustChange());
        assertTrue(account.sessionEpoch() > before);
        assertEquals("other", account.passwordHash());
    }

    @Test
    void onlyTheResetOfAUsedAccountIsToldToItsOwner() {
        give("first", DAY.plusDays(14));
        give("second", DAY.plusDays(14));
        assertEquals(List.of(), account.resets());
        account.loggedIn(NOON);
        give("third", DAY.plusDays(14));
        assertEquals(List.of("Громов Пётр"), account.resets().stream().map(PasswordReset::byName).toList());
    }

    @Test
    void aResetIsOpenUntilItsOwnerConfirmsIt() {
        account.loggedIn(NOON);
        give("third", DAY.plusDays(14));
        account.confirmResets(NOON.plusSeconds(60), NOON.minusSeconds(60));
        PasswordReset reset = account.resets().get(0);
        assertTrue(reset.confirmed());
        assertFalse(reset.openAt(NOON.minusSeconds(1)));
        assertTrue(reset.openAt(NOON));
        assertTrue(reset.openAt(NOON.plusSeconds(59)));
        assertFalse(reset.openAt(NOON.plusSeconds(60)));
    }

    @Test
    void nothingOpensWithoutARunningGrant() {
        account.endGrantsOf(2, DAY);
        assertFalse(account.opensOn(DAY));
    }

    private void give(String hash, LocalDate until) {
        account.issue(hash, until, NOON, 7L, "Громов Пётр");
    }
}
