package mentoring.roadmap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import mentoring.organization.model.MentoringProgramme;
import mentoring.organization.model.School;
import mentoring.roadmap.model.Roadmap;
import mentoring.roadmap.model.RoadmapDay;
import mentoring.roadmap.model.RoadmapItem;
import mentoring.roadmap.model.RowFacts;
import mentoring.roadmap.model.RowRules;
import mentoring.roadmap.model.RowState;

/**
 * A roadmap with everything that is known of its rows on a day.
 *
 * @param rows facts by the row's key
 */
record RoadmapSnapshot(Roadmap roadmap, School school, MentoringProgramme programme, LocalDate asOf, RoadmapDay day,
                       Map<String, RowFacts> rows) {

    RowFacts facts(RoadmapItem item) {
        return rows.get(item.key());
    }

    RowState state(RoadmapItem item) {
        return RowRules.state(facts(item), day);
    }

    Map<String, BigDecimal> amounts(RoadmapItem item) {
        return facts(item).amounts();
    }
}
