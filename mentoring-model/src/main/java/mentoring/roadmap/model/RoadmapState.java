package mentoring.roadmap.model;

/** Where a roadmap stands (access design, section 4); one that was returned is a draft with a note. */
public enum RoadmapState {
    DRAFT, SUBMITTED, APPROVED, CLOSED
}
