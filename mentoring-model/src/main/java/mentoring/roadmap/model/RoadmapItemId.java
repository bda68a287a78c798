package mentoring.roadmap.model;

import mentoring.shared.model.EntityRef;

/** Id of a row of a school's roadmap. */
public record RoadmapItemId(long value) implements EntityRef {
}
