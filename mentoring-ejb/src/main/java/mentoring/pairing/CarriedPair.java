package mentoring.pairing;

import java.io.Serializable;
import java.util.List;
import mentoring.pairing.model.PairState;

/**
 * A pair of the year before that may go on.
 *
 * @param state   its state today
 * @param missing names of members who are no participants of the new year; a pair goes over when there is none, a group without them
 * @param ready   true where it may go over now
 */
public record CarriedPair(long id, int pairNo, String label, String formName, String direction, PairState state, List<String> missing,
                          boolean ready) implements Serializable {
}
