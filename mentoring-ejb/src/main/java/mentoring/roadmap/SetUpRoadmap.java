package mentoring.roadmap;

import java.util.List;
import java.util.Map;

/**
 * Sets up a roadmap.
 *
 * @param version    the version seen
 * @param parameters values by name; null empties
 */
public record SetUpRoadmap(int version, Map<String, String> parameters, List<SetUpRow> rows) {
}
