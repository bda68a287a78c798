package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import mentoring.pairing.PairEnded;
import mentoring.plan.model.IndividualPlan;
import mentoring.shared.Clock;

/** What moves a plan from outside: a held meeting starts the work, the end of the pair closes the plan. */
@ApplicationScoped
public class PlanProgress {

    @Inject
    private PlanQueries queries;

    @Inject
    private Clock clock;

    /** A meeting of the pair was held that day (decision 15). */
    public void meetingHeld(long pairId, LocalDate day) {
        queries.ofPair(pairId).ifPresent(plan -> plan.begin(day));
    }

    /** An end recorded beforehand closes the plan on its day: see {@link PlanResolver#statusIn}. */
    void pairEnded(@Observes PairEnded ended) {
        if (!ended.on().isAfter(clock.today())) {
            queries.ofPair(ended.pairId()).ifPresent(IndividualPlan::closeWithPair);
        }
    }
}
