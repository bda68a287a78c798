package mentoring.roadmap.model;

import mentoring.shared.model.EntityRef;

/** Id of a school's roadmap of one year. */
public record RoadmapId(long value) implements EntityRef {
}
