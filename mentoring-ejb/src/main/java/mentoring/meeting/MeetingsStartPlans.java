package mentoring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import mentoring.plan.PlanProgress;

/** Tells the pair's plan that work by it has begun (decision 15). */
@ApplicationScoped
class MeetingsStartPlans {

    @Inject
    private PlanProgress plans;

    void held(@Observes MeetingHeld event) {
        plans.meetingHeld(event.pairId(), event.on());
    }
}
