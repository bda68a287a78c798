package mentoring.pairing.model;

import java.io.Serializable;
import java.util.List;

/**
 * Why two people are paired, or why somebody is left: a message key and the values for its text (strings and whole numbers).
 */
public record Reason(String key, List<Object> args) implements Serializable {

    public Reason {
        args = List.copyOf(args);
    }

    /** A reason with its values in the order of the text. */
    public static Reason of(String key, Object... args) {
        return new Reason(key, List.of(args));
    }
}
