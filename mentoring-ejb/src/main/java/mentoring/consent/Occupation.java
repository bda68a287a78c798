package mentoring.consent;

/** What somebody of a register does now; the word beside the name. */
public enum Occupation {
    /** In a pair or group that has not ended. */
    WORKS,
    /** A participant without a pair. */
    FREE,
    /** A candidate with all papers, to be admitted. */
    READY,
    /** Consents are missing. */
    WAITS_CONSENT,
    RESERVE,
    DECLINED,
    LEFT
}
