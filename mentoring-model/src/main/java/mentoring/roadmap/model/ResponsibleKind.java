package mentoring.roadmap.model;

/** Who answers for a row. */
public enum ResponsibleKind {
    CURATOR, DIRECTOR,
    /** «Определяется ОО»: the school names a person. */
    SCHOOL_CHOOSES
}
