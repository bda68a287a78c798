package mentoring.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Who of a pair is taken at a time.
 *
 * @param conflicts none where everybody is free
 * @param nextFree  the next start at which everybody is free; null where nobody is taken, or nothing is free within two weeks
 */
public record ConflictView(List<Conflict> conflicts, Instant nextFree) implements Serializable {

    /**
     * One who is taken.
     *
     * @param person brief name
     * @param mentor true for a mentor of the pair, false for a mentee
     * @param pair   the pair that he meets with then; null where the caller may not know
     */
    public record Conflict(String person, boolean mentor, Instant from, Instant to, String pair) implements Serializable {
    }

    public boolean free() {
        return conflicts.isEmpty();
    }
}
