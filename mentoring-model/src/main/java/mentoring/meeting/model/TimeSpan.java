package mentoring.meeting.model;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param from first moment
 * @param to   first moment after it
 */
public record TimeSpan(Instant from, Instant to) implements Serializable {

    /** True where the two have a moment in common. */
    public boolean overlaps(TimeSpan other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** The same length from another moment on. */
    TimeSpan startingAt(Instant start) {
        return new TimeSpan(start, start.plus(Duration.between(from, to)));
    }
}
