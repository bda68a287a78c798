package mentoring.shared.model;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that is wrong with a request, in words of a message key.
 *
 * @param key       message key, such as {@code plan.rowIncomplete}
 * @param arguments values for the message, in its order; never null
 * @param path      the field or row concerned, such as {@code goal} or {@code rows[2].content}; null when it is the whole request
 */
public record Problem(String key, List<Object> arguments, String path) implements Serializable {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem of the whole request. */
    public static Problem of(String key, Object... arguments) {
        return new Problem(key, List.of(arguments), null);
    }

    /** A problem of one field or row. */
    public static Problem at(String path, String key, Object... arguments) {
        return new Problem(key, List.of(arguments), path);
    }
}
