package mentoring.consent;

import java.time.LocalDate;

/** A person's consent to data or to taking part was withdrawn: whatever rests on it ends in the same transaction. */
public record ConsentWithdrawn(long personId, long schoolId, LocalDate on) {
}
