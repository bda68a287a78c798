package mentoring.consent.model;

/** What holds of one kind of paper on a day. */
public enum ConsentStatus {
    VALID,
    /** Valid, and its term is over within 30 days. */
    ENDING,
    /** Valid for what runs; new pairs and publications wait until it is signed anew, since its subject turned 14 or 18. */
    RENEW,
    EXPIRED,
    WITHDRAWN,
    /** For the curator's eyes alone; to everybody else it is {@link #NONE}. */
    REFUSED,
    NONE;

    /** True while the consent itself holds. */
    public boolean holds() {
        return this == VALID || this == ENDING || this == RENEW;
    }

    /** What everybody but the curator is told. */
    public ConsentStatus forOthers() {
        return this == REFUSED ? NONE : this;
    }
}
