package mentoring.roadmap.model;

import java.time.LocalDate;
import java.util.Set;
import mentoring.organization.model.ProgrammeState;

/**
 * What all rows of a school's roadmap share on a day.
 *
 * @param confirmed keys of the rows that are confirmed
 */
public record RoadmapDay(LocalDate today, ProgrammeState programme, boolean smallSchool, Set<String> confirmed) {

    public RoadmapDay {
        confirmed = Set.copyOf(confirmed);
    }
}
