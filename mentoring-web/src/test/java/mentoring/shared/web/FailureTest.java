package mentoring.shared.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTest {

    @ParameterizedTest
    @CsvSource({"08006, the connection broke", "57P01, the server goes down", "'', Error in allocating a connection. Cause: none is left"})
    void aDatabaseThatIsAwayIsKnownBelowWhateverWrapsIt(String state, String words) {
        assertTrue(Failure.databaseAway(new IllegalStateException(new RuntimeException(new SQLException(words, state)))));
    }

    @Test
    void anythingElseIsAFault() {
        assertFalse(Failure.databaseAway(new IllegalStateException(new SQLException("a key stands twice", "23505"))));
        assertFalse(Failure.databaseAway(new NullPointerException()));
        assertFalse(Failure.databaseAway(null));
    }
}
