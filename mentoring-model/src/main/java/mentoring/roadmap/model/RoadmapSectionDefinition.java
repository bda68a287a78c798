package mentoring.roadmap.model;

import java.util.List;

/** One of the roadmap's five sections. */
public record RoadmapSectionDefinition(int no, String title, List<RoadmapItemDefinition> items) {

    public RoadmapSectionDefinition {
        items = List.copyOf(items);
    }
}
