package mentoring.roadmap.model;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A version of the roadmap's template. A published version never changes.
 *
 * @param number        of the version
 * @param title         while the roadmap is a draft
 * @param approvedTitle once it is approved («Примерный» drops)
 * @param columns       five headings
 * @param responsibles  the words of the last column
 */
public record RoadmapDefinition(int number, String title, String approvedTitle, String tasksHeading, List<String> tasks,
                                String abbreviationsHeading, List<String> abbreviations, List<String> columns, String footnote,
                                Map<ResponsibleKind, String> responsibles, List<ParameterDefinition> parameters,
                                List<RoadmapSectionDefinition> sections) {

    /** The version that new roadmaps start from. */
    public static final int NEWEST = 1;

    private static final ConcurrentMap<Integer, RoadmapDefinition> BUILT_IN = new ConcurrentHashMap<>();

    public RoadmapDefinition {
        tasks = List.copyOf(tasks);
        abbreviations = List.copyOf(abbreviations);
        columns = List.copyOf(columns);
        responsibles = Map.copyOf(responsibles);
        parameters = List.copyOf(parameters);
        sections = List.copyOf(sections);
    }

    /** A version that the product brings along. */
    public static RoadmapDefinition builtIn(int number) {
        return BUILT_IN.computeIfAbsent(number, RoadmapDefinitionReader::builtIn);
    }

    /** All rows in their order. */
    public List<RoadmapItemDefinition> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    /** The row of a key. */
    public RoadmapItemDefinition item(String key) {
        return items().stream().filter(item -> item.key().equals(key)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("the roadmap has no row " + key));
    }

    /** Parameters that a school fills; the year's are known. */
    public List<ParameterDefinition> openParameters() {
        return parameters.stream().filter(parameter -> !parameter.type().known()).toList();
    }
}
