package mentoring.consent.model;

/** For what papers are asked. */
public enum Purpose {
    /** A candidate becomes a participant. */
    ADMISSION,
    /** A pair that works goes on. */
    RUNNING,
    /** A pair is formed or a plan's new edition begins. */
    NEW_PAIR,
    /** Something is shown to the public. */
    PUBLICATION;

    /** True where a consent from before the 14th or 18th birthday does not do. */
    public boolean asksForFresh() {
        return this == NEW_PAIR || this == PUBLICATION;
    }
}
