package mentoring.roadmap;

import mentoring.document.model.RoadmapDocument;

/**
 * A roadmap ready to be printed.
 *
 * @param name of the file, without its ending
 */
public record PrintedRoadmap(RoadmapDocument document, String name) {
}
