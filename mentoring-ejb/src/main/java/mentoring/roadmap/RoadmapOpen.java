package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import mentoring.organization.YearCheck;
import mentoring.organization.model.YearMatter;
import mentoring.roadmap.model.Roadmap;
import mentoring.roadmap.model.RoadmapState;
import mentoring.shared.model.SchoolYearRef;

/** A roadmap is closed before its year. */
@ApplicationScoped
class RoadmapOpen implements YearCheck {

    @Inject
    private RoadmapFacts facts;

    @Override
    public Map<YearMatter, Long> open(SchoolYearRef year) {
        Optional<Roadmap> roadmap = facts.find(year);
        if (roadmap.isEmpty() || roadmap.get().state() == RoadmapState.DRAFT) {
            return Map.of(YearMatter.ROADMAP_MISSING, 1L);
        }
        return roadmap.get().state() == RoadmapState.CLOSED ? Map.of() : Map.of(YearMatter.ROADMAP_OPEN, 1L);
    }
}
