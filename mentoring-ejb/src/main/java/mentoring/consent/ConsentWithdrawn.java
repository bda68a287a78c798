package mentoring.consent;

import java.time.LocalDate;

/**
 * A person's consent to data or to taking part was withdrawn and none is left; sent in the transaction of the withdrawal.
 * Pairs end, access stops.
 *
 * @param on the day from which it no longer holds
 */
public record ConsentWithdrawn(long personId, long schoolId, LocalDate on) {
}
