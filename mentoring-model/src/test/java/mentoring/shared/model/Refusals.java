package mentoring.shared.model;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.function.Executable;

/** Reads refusals in tests. */
public final class Refusals {

    private Refusals() {
    }

    /** The keys of the problems for which the call was refused. */
    public static List<String> keys(Executable call) {
        return assertThrows(Refusal.class, call).problems().stream().map(Problem::key).toList();
    }

    /** The paths of the problems for which the call was refused. */
    public static List<String> paths(Executable call) {
        return assertThrows(Refusal.class, call).problems().stream().map(Problem::path).toList();
    }
}
