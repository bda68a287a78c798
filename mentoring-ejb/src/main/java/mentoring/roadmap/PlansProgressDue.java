package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import mentoring.roadmap.model.IndicatorKey;

/** Row 1.12: what is done of the rows whose term has passed. */
@ApplicationScoped
class PlansProgressDue extends PlanWork {

    PlansProgressDue() {
        super(IndicatorKey.PLANS_PROGRESS_DUE);
    }

    @Override
    String which() {
        return " and r.due_to < ?3";
    }
}
