package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import mentoring.pairing.PairHead;
import mentoring.pairing.model.PairKind;
import mentoring.plan.model.IndividualPlan;
import mentoring.shared.Caller;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Role;

/** Tells what the caller may see of a plan that he may read (access design, section 3.5). */
@ApplicationScoped
class PlanReaders {

    @Inject
    private PlanQueries queries;

    @Inject
    private PlanMask mask;

    @Inject
    private CurrentUser currentUser;

    PlanReader of(IndividualPlan plan, PairHead pair) {
        Caller caller = currentUser.caller();
        boolean insider = caller.has(Role.CURATOR, plan.schoolId()) || caller.has(Role.DIRECTOR, plan.schoolId())
            || PlanQueries.isMentor(pair, caller);
        boolean mentee = !insider && PlanQueries.isMentee(pair, caller);
        boolean municipal = !insider && !mentee;
        Map<Long, Boolean> known = new HashMap<>();
        return new PlanReader(!mentee, insider || mentee && pair.kind() == PairKind.PAIR,
            municipal && pair.masked() ? mask.of(pair.pairId()) : UnaryOperator.identity(),
            municipal ? id -> id != null && known.computeIfAbsent(id, queries::municipal) : null);
    }
}
