package mentoring.pairing;

import java.io.Serializable;
import java.util.List;
import mentoring.pairing.model.PairingGoal;
import mentoring.pairing.model.ProposalDecision;
import mentoring.pairing.model.Reason;
import mentoring.people.model.ParticipantRole;

/**
 * A proposal of pairs.
 *
 * @param total        sum of the scores
 * @param certifiedGap by how much at most another one could be better; 0 is proved best
 * @param pairs        proposed, fixed, excluded and accepted ones
 * @param left         people who are in no proposed pair
 * @param changeable   true where the reader may decide about it
 */
public record ProposalView(long id, int version, PairingGoal goal, long seed, long total, long certifiedGap, List<Pair> pairs,
                           List<Left> left, boolean changeable) implements Serializable {

    /** Somebody of the proposal. */
    public record Somebody(long participationId, String name, String detail) implements Serializable {
    }

    /**
     * A line of the table.
     *
     * @param formName null for a fixed pair without a form in common
     * @param score    0 to 1000
     */
    public record Pair(long id, Somebody mentor, Somebody mentee, String formName, int score, ProposalDecision decision,
                       List<Reason> reasons) implements Serializable {

        public Pair {
            reasons = List.copyOf(reasons);
        }
    }

    /** Somebody who is left over, and why. */
    public record Left(long id, Somebody somebody, ParticipantRole role, List<Reason> reasons) implements Serializable {

        public Left {
            reasons = List.copyOf(reasons);
        }
    }

    public ProposalView {
        pairs = List.copyOf(pairs);
        left = List.copyOf(left);
    }
}
