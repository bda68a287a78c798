package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import mentoring.roadmap.model.IndicatorKey;

/** Row 1.10: active pairs that have met to get to know each other, to try or to plan, and whose plan was at least submitted. */
@ApplicationScoped
class PairsStarted extends Indicator {

    PairsStarted() {
        super(IndicatorKey.PAIRS_STARTED, RecordKind.PAIR);
    }

    @Override
    String listing() {
        return "select '' as grp, p.id as record_id, 1 as weight,"
            + " case when exists (select 1 from meeting t where t.pair_id = p.id and t.stage in ('ACQUAINTANCE', 'TRIAL', 'PLANNING')"
            + " and t.held_on <= ?3 and (p.starts_on is null or t.held_on >= p.starts_on))"
            + " and exists (select 1 from individual_plan n join plan_edition e on e.plan_id = n.id"
            + " join plan_step s on s.edition_id = e.id where n.pair_id = p.id and s.to_state = 'SUBMITTED' and s.made_at < ?5"
            + " and not exists (select 1 from plan_step r where r.edition_id = e.id and r.to_state = 'DRAFT' and r.made_at > s.made_at"
            + " and r.made_at < ?5)) then 1 else 0 end as hit from" + ACTIVE_PAIR + " where" + ACTIVE_PAIR_WHERE;
    }
}
