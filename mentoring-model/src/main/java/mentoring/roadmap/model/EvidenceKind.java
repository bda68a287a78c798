package mentoring.roadmap.model;

/** What a piece of evidence is. */
public enum EvidenceKind {
    FILE, LINK,
    /** An order, minutes or another paper: its number and date. */
    DOCUMENT,
    NOTE
}
