package mentoring.account.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long the next try waits. */
class LoginDelayTest {

    private static final Instant NOON = Instant.parse("2026-11-20T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"-3, 0", "0, 0", "1, 1", "2, 2", "3, 4", "4, 8", "10, 512", "11, 900", "12, 900", "40, 900", "2000000, 900"})
    void eachFailureDoublesTheWaitUpToAQuarterOfAnHour(int failures, long seconds) {
        assertEquals(Duration.ofSeconds(seconds), LoginDelay.after(failures));
    }

    @Test
    void aNewCounterIsFree() {
        LoginDelay delay = new LoginDelay("a", "b", NOON);
        assertEquals(Duration.ZERO, delay.waitAt(NOON));
        assertEquals(0, delay.failuresAt(NOON));
    }
}
