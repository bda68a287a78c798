package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import mentoring.roadmap.model.RoadmapActor;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Root;

/** Who acts on a roadmap in this request. */
@ApplicationScoped
class RoadmapActors {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** Notes on the roadmap or row that the current caller changed it. */
    RoadmapActor touch(Root changed) {
        RoadmapActor actor = new RoadmapActor(currentUser.accountId(), currentUser.name(), clock.now());
        changed.touch(actor.at(), actor.accountId());
        return actor;
    }
}
