package mentoring.roadmap;

import java.io.Serializable;
import java.util.List;
import mentoring.roadmap.model.RoadmapState;

/**
 * Everything of a roadmap that the school sets.
 *
 * @param sections titles in their order
 */
public record SetupView(long id, int version, long schoolId, int year, String yearLabel, RoadmapState state, List<String> sections,
                        List<ParameterView> parameters, List<SetupRow> rows) implements Serializable {
}
