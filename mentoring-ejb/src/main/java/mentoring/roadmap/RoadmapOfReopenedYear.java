package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import mentoring.organization.YearReopened;
import mentoring.roadmap.model.Roadmap;
import mentoring.roadmap.model.RoadmapState;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;

/** A year that goes on has a roadmap that goes on: it is closed once more before its year is. */
@ApplicationScoped
class RoadmapOfReopenedYear {

    @Inject
    private RoadmapFacts facts;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    void goOn(@Observes YearReopened reopened) {
        facts.find(reopened.year()).filter(roadmap -> roadmap.state() == RoadmapState.CLOSED).ifPresent(this::reopen);
    }

    private void reopen(Roadmap roadmap) {
        roadmap.reopen();
        roadmap.touch(clock.now(), currentUser.accountId());
    }
}
