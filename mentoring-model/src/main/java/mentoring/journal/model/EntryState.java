package mentoring.journal.model;

/** A signed entry never changes; a correction is a new entry that refers to it. */
public enum EntryState {
    DRAFT, SIGNED
}
