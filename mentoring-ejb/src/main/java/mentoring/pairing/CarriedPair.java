package mentoring.pairing;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import mentoring.pairing.model.PairCaution;
import mentoring.pairing.model.PairState;

/**
 * A pair of the year before that may go on.
 *
 * @param state    its state today
 * @param missing  names of members who are no participants of the new year; a pair goes over when there is none, a group without them
 * @param paired   names of mentees who have another pair in the new year already; it goes over without them
 * @param cautions what speaks against it; for the curator to accept
 * @param ready    true where it may go over now
 */
public record CarriedPair(long id, int pairNo, String label, String formName, String direction, PairState state, List<String> missing,
                          List<String> paired, Set<PairCaution> cautions, boolean ready) implements Serializable {
}
