package mentoring.pairing.model;

import java.util.List;

/**
 * The pairs chosen for a {@link PairingProblem}.
 *
 * @param assignments  the chosen and the fixed pairs, by mentor and mentee
 * @param unmatched    mentees without a mentor
 * @param total        sum of all scores, fixed pairs included
 * @param certifiedGap by how much at most a better solution could exceed this one, in the goal's own value: 0 = proved best
 */
public record PairingSolution(List<Assignment> assignments, List<Long> unmatched, long total, long certifiedGap) {

    /** One pair of the solution; fixed when the curator had settled it. */
    public record Assignment(long mentor, long mentee, int score, boolean fixed) { }

    public PairingSolution {
        assignments = List.copyOf(assignments);
        unmatched = List.copyOf(unmatched);
    }

    /** True when no other choice of pairs can be better. */
    public boolean isProvedBest() {
        return certifiedGap == 0;
    }
}
