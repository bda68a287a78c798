package mentoring.pairing.model;

/** What became of a line of a proposal. */
public enum ProposalDecision {
    /** Proposed by the calculation; the next one may change it. */
    PROPOSED,
    /** Settled by the curator: the next calculation keeps it. */
    FIXED,
    /** Ruled out by the curator: the next calculation does not propose it. */
    EXCLUDED,
    /** Made a pair. */
    ACCEPTED,
    /** Somebody whom the calculation leaves alone. */
    LEFT
}
