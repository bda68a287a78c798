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
     * A meeting for which members of the pair are taken.
     *
     * @param persons brief names, mentors first
     * @param mentor  true where a mentor of the pair is among them
     * @param mentee  true where a mentee is
     * @param pair    the pair that meets then; null where the caller may not know
     */
    public record Conflict(String persons, boolean mentor, boolean mentee, Instant from, Instant to, String pair) implements Serializable {
    }

    /** True where a mentor of the pair is taken. */
    public boolean mentorTaken() {
        return conflicts.stream().anyMatch(Conflict::mentor);
    }

    /** True where a mentee is taken. */
    public boolean menteeTaken() {
        return conflicts.stream().anyMatch(Conflict::mentee);
    }

    /** Key of the words that say who is taken. */
    public String wordKey() {
        return !menteeTaken() ? "meeting.busyMentor" : mentorTaken() ? "meeting.busyBoth" : "meeting.busyMentee";
    }

    public boolean free() {
        return conflicts.isEmpty();
    }
}
