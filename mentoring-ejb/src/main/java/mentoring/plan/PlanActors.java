package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import mentoring.plan.model.Actor;
import mentoring.plan.model.IndividualPlan;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;

/** Who acts on a plan in this request. */
@ApplicationScoped
class PlanActors {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    Actor current() {
        return new Actor(currentUser.accountId(), currentUser.name(), clock.now());
    }

    /** Notes on the plan that the current caller changed it. */
    Actor touch(IndividualPlan plan) {
        Actor actor = current();
        plan.touch(actor.at(), actor.accountId());
        return actor;
    }
}
