package mentoring.journal;

import java.io.Serializable;
import java.time.LocalDate;
import mentoring.pairing.model.PairState;

/**
 * A journal in a list.
 *
 * @param label    the pair as the caller may see it
 * @param held     number of held meetings
 * @param unsigned held meetings without a signed entry
 * @param lastHeld day of the last held meeting; null for none
 */
public record JournalLine(long pairId, int pairNo, String label, String formName, PairState state, int held, int unsigned,
                          LocalDate lastHeld) implements Serializable {
}
