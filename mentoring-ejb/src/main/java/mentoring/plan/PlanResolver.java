package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.pairing.PairResolver;
import mentoring.pairing.model.PairState;
import mentoring.plan.model.IndividualPlan;
import mentoring.plan.model.PlanId;
import mentoring.plan.model.PlanStatus;
import mentoring.shared.Resolver;
import mentoring.shared.model.Facts;

/** Finds plans; they belong to the people of their pair. */
@ApplicationScoped
public class PlanResolver implements Resolver<PlanId, IndividualPlan> {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PairResolver pairs;

    @Override
    public Class<PlanId> refType() {
        return PlanId.class;
    }

    @Override
    public IndividualPlan find(PlanId ref) {
        return em.find(IndividualPlan.class, ref.value());
    }

    @Override
    public Facts facts(IndividualPlan plan) {
        Facts pair = pairs.factsOf(plan.pairId());
        return pair.in(statusIn(plan, PairState.valueOf(pair.state())).name());
    }

    /** A pair whose end was recorded beforehand closes its plan on the day itself, without anybody doing anything. */
    static PlanStatus statusIn(IndividualPlan plan, PairState pair) {
        return statusIn(plan.status(), pair);
    }

    static PlanStatus statusIn(PlanStatus status, PairState pair) {
        return pair.ended() && status != PlanStatus.COMPLETED ? PlanStatus.CLOSED : status;
    }
}
