package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import mentoring.roadmap.model.IndicatorKey;

/** Row 1.12: what is done of all plans. */
@ApplicationScoped
class PlansProgress extends PlanWork {

    PlansProgress() {
        super(IndicatorKey.PLANS_PROGRESS);
    }

    @Override
    String which() {
        return "";
    }
}
