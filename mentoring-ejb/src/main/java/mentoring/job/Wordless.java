package mentoring.job;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An exception for the log without its messages: databases quote in them what could not be saved, and that is somebody's data. */
public final class Wordless {

    private static final String HOUSE = "mentoring.";

    private Wordless() {
    }

    /** Kinds from the outermost to the cause, the state that a database gave, and the lines of the house that led there. */
    public static String of(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause).map(Wordless::one).collect(Collectors.joining("\n  by "));
    }

    private static String one(Throwable thrown) {
        String state = thrown instanceof SQLException sql ? " " + sql.getSQLState() : "";
        return thrown.getClass().getName() + state + Arrays.stream(thrown.getStackTrace()).filter(line -> line.getClassName().startsWith(HOUSE))
            .limit(5).map(line -> "\n    at " + line).collect(Collectors.joining());
    }
}
