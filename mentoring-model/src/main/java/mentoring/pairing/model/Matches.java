package mentoring.pairing.model;

import java.util.List;

/**
 * A proposal: pairs and people left over, with the reasons of each.
 *
 * @param pairs        by mentor and mentee
 * @param mentees      mentees without a mentor
 * @param mentors      mentors without a mentee in this proposal
 * @param total        sum of the scores
 * @param certifiedGap by how much at most another proposal could be better, in the goal's own value; 0 = proved best
 */
public record Matches(List<Match> pairs, List<LeftOver> mentees, List<LeftOver> mentors, long total, long certifiedGap) {

    /**
     * A proposed pair.
     *
     * @param formCode the form of mentoring; null when a fixed pair has none in common
     * @param score    1 to 1000; 0 for a fixed pair that the rules would not have proposed
     * @param fixed    settled by the curator
     */
    public record Match(long mentorId, long menteeId, String formCode, int score, boolean fixed, List<Reason> reasons) {

        public Match {
            reasons = List.copyOf(reasons);
        }
    }

    /** Somebody whom the proposal leaves alone. */
    public record LeftOver(long id, List<Reason> reasons) {

        public LeftOver {
            reasons = List.copyOf(reasons);
        }
    }

    public Matches {
        pairs = List.copyOf(pairs);
        mentees = List.copyOf(mentees);
        mentors = List.copyOf(mentors);
    }
}
