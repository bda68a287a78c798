package mentoring.pairing;

import java.time.LocalDate;

/** A pair was ended; fired in the same transaction. The date may lie ahead: it is the first day on which the pair no longer works. */
public record PairEnded(long pairId, LocalDate on) {
}
