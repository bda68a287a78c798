package mentoring.organization.model;

/** State of a school's programme year; a closed one is read-only. */
public enum ProgrammeState {
    PREPARING, OPEN, CLOSING, CLOSED
}
