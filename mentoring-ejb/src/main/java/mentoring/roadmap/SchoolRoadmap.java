package mentoring.roadmap;

import java.io.Serializable;
import mentoring.roadmap.model.RoadmapState;

/**
 * A line of the municipality's table of roadmaps.
 *
 * @param roadmapId null where the school has none that the reader may open
 * @param state     null where none was made
 */
public record SchoolRoadmap(long schoolId, String schoolName, Long roadmapId, RoadmapState state, int total, int done, int overdue,
                            int dueSoon) implements Serializable {
}
