package mentoring.pairing;

import java.time.LocalDate;

/**
 * Fired in the transaction in which a pair ends.
 *
 * @param on first day on which it no longer works
 */
public record PairEnded(long pairId, LocalDate on) {
}
