package mentoring.roadmap;

/** What an indicator counts. */
public enum RecordKind {
    PERSON, PAIR,
    /** A row of an individual plan. */
    PLAN_ROW,
    /** A row of the roadmap. */
    ROADMAP_ROW
}
