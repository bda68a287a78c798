package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import mentoring.pairing.PairEnded;
import mentoring.plan.model.IndividualPlan;

/** What moves a plan from outside: a held meeting starts the work, the end of the pair closes the plan. */
@ApplicationScoped
public class PlanProgress {

    @Inject
    private PlanQueries queries;

    /** A meeting of the pair was held that day (decision 15). */
    public void meetingHeld(long pairId, LocalDate day) {
        queries.ofPair(pairId).ifPresent(plan -> plan.begin(day));
    }

    void pairEnded(@Observes PairEnded ended) {
        queries.ofPair(ended.pairId()).ifPresent(IndividualPlan::closeWithPair);
    }
}
