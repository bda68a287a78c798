package mentoring.roadmap.model;

/** What is shown of a row. */
public enum RowStatus {
    /** «Нужно задать порог»: a blank of the source is not filled (R4). */
    NEEDS_THRESHOLD,
    /** A denominator is nought or unknown: neither met nor missed (R3). */
    NO_DATA,
    NOT_STARTED, IN_PROGRESS,
    /** A whole-period row during the year (R8). */
    ON_TRACK,
    BEHIND,
    DUE_SOON, OVERDUE,
    /** The values are reached, the responsible has not confirmed yet. */
    MET,
    DONE, DONE_LATE,
    /** The year was closed without it. */
    NOT_DONE;

    /** True when somebody confirmed it. */
    public boolean isDone() {
        return this == DONE || this == DONE_LATE;
    }

    /** True when nothing more can happen to it. */
    public boolean isFinal() {
        return isDone() || this == NOT_DONE;
    }
}
