package mentoring.pairing;

import mentoring.pairing.model.PairState;

/**
 * What a list of pairs is to show.
 *
 * @param state  null for any
 * @param formId null for any
 * @param first  rows to skip
 * @param count  rows to show; none where only the total is asked
 */
public record FindPairs(PairState state, Long formId, int first, int count) {
}
