package mentoring.roadmap.model;

/** How a day lies to a term, whatever was done. */
public enum TermStatus {
    /** The dates are not filled yet. */
    NOT_SET,
    /** The term has not begun. */
    AHEAD,
    RUNNING,
    /** At most a week is left. */
    DUE_SOON,
    OVERDUE
}
