package mentoring.job;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What of a failed job's exception comes into the log. */
class WordlessTest {

    @Test
    void kindsStatesAndPlacesWithoutWhatWasTyped() {
        String told = Wordless.of(new IllegalStateException("Климов Илья, 14.05.2012",
            new SQLException("shrink VARCHAR 'Климов Илья'", "22001")));
        assertTrue(told.contains("java.lang.IllegalStateException") && told.contains("java.sql.SQLException 22001"), told);
        assertTrue(told.contains("WordlessTest"), told);
        assertFalse(told.contains("Климов"), told);
    }
}
