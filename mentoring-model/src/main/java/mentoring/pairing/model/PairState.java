package mentoring.pairing.model;

import java.util.Set;

/** States of a pair (access design, section 4; decision 14). */
public enum PairState {
    /** Direction, dates, clearance or labour papers are missing. */
    FORMING,
    /** Nothing is missing; members see the pair, may meet and draft the plan, with a warning. */
    AWAITING_ORDER,
    /** The order is signed. */
    ACTIVE,
    ENDED_EARLY,
    COMPLETED;

    /** States in which the pair works or is about to. */
    public static final Set<PairState> OPEN = Set.of(FORMING, AWAITING_ORDER, ACTIVE);

    public boolean ended() {
        return this == ENDED_EARLY || this == COMPLETED;
    }
}
