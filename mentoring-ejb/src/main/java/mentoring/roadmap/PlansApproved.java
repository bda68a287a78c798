package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import mentoring.roadmap.model.IndicatorKey;

/** Row 1.11: active pairs of at least two weeks with a plan that a signed order approved. */
@ApplicationScoped
class PlansApproved extends Indicator {

    PlansApproved() {
        super(IndicatorKey.PLANS_APPROVED, RecordKind.PAIR);
    }

    @Override
    String listing() {
        return "select '' as grp, p.id as record_id, 1 as weight, case when exists (select 1 from individual_plan n"
            + " join plan_edition e on e.plan_id = n.id join school_order a on a.id = e.approval_order_id where n.pair_id = p.id"
            + " and e.effective_on <= ?3 and a.order_date <= ?3) then 1 else 0 end as hit from" + ACTIVE_PAIR
            + " where" + ACTIVE_PAIR_WHERE + " and o.order_date <= ?4 and (p.starts_on is null or p.starts_on <= ?4)";
    }
}
