package mentoring.roadmap.model;

import java.time.Instant;

/** Who does something to the roadmap, and when. */
public record RoadmapActor(Long accountId, String name, Instant at) {
}
