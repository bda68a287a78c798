package mentoring.people.model;

/** How a participant of the programme stands to the log-in that his part opens. */
public enum LoginNeed {
    /** Admitted, and there is no log-in, or none with that role. */
    MISSING,
    /** There is a log-in, and nobody has logged in with it yet. */
    UNUSED,
    /** The log-in is in use, or was blocked: a class is not reset, a single person is. */
    USED,
    /** Not admitted yet, so there is nothing to open. */
    NOT_ADMITTED;

    /** True where a class may be given initial passwords (access design, section 6). */
    public boolean issuable() {
        return this == MISSING || this == UNUSED;
    }
}
