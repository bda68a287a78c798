package mentoring.roadmap;

import java.io.Serializable;
import java.util.List;
import mentoring.roadmap.model.RoadmapState;

/** Everything of a roadmap that the school sets. */
public record SetupView(long id, int version, long schoolId, int year, String yearLabel, RoadmapState state, List<ParameterView> parameters,
                        List<SetupRow> rows) implements Serializable {
}
