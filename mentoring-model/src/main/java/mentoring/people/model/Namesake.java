package mentoring.people.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A person of the school who bears the name that is about to be entered.
 *
 * @param birthDate null where it is unknown
 */
public record Namesake(long personId, LocalDate birthDate) {

    /** What a new name is to the school. */
    public enum Verdict {
        /** Nobody bears it, or those who do were born on other days. */
        NEW,
        /** The same person: name and birth date agree. */
        KNOWN,
        /** A birth date is missing on one side: somebody must say whether it is the same person. */
        UNSURE
    }

    /** Decides by name and birth date (decision 12); all of {@code sameName} bear the name already. */
    public static Verdict judge(List<Namesake> sameName, LocalDate birthDate) {
        if (birthDate != null && sameName.stream().anyMatch(other -> birthDate.equals(other.birthDate()))) {
            return Verdict.KNOWN;
        }
        boolean unsure = birthDate == null ? !sameName.isEmpty() : sameName.stream().anyMatch(other -> other.birthDate() == null);
        return unsure ? Verdict.UNSURE : Verdict.NEW;
    }
}
