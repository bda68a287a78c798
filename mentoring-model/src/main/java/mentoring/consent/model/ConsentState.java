package mentoring.consent.model;

/** What holds of one kind of paper on a day. */
public enum ConsentState {
    VALID,
    /** Valid, and its term is over within 30 days. */
    EXPIRING,
    /** Valid for what runs; new pairs and publications wait until it is signed anew, since its subject turned 14 or 18. */
    RENEW,
    EXPIRED,
    WITHDRAWN,
    /** For the curator's eyes alone; to everybody else it is {@link #MISSING}. */
    REFUSED,
    MISSING;

    /** True while the consent itself holds. */
    public boolean holds() {
        return this == VALID || this == EXPIRING || this == RENEW;
    }

    /** What is told of a year that is over: what its end was near to no longer matters. */
    public ConsentState ofThePast() {
        return holds() ? VALID : this;
    }

    /** What everybody but the curator is told. */
    public ConsentState forOthers() {
        return this == REFUSED ? MISSING : this;
    }
}
