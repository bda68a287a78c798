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
            + " case when h.pair_id is null or k.pair_id is null then 0 else 1 end as hit from" + ACTIVE_PAIR
            + " left join (select distinct t.pair_id from meeting t join mentoring_pair w on w.id = t.pair_id"
            + " where t.school_id = ?1 and t.school_year = ?2 and t.stage in ('ACQUAINTANCE', 'TRIAL', 'PLANNING') and t.held_on <= ?3"
            + " and (w.starts_on is null or t.held_on >= w.starts_on)) h on h.pair_id = p.id"
            + " left join (select distinct n.pair_id from individual_plan n join plan_edition e on e.plan_id = n.id"
            + " join plan_step s on s.edition_id = e.id where n.school_id = ?1 and n.school_year = ?2"
            + " and s.to_state = 'SUBMITTED' and s.made_at < ?5"
            + " and not exists (select 1 from plan_step r where r.edition_id = e.id and r.to_state = 'DRAFT' and r.made_at > s.made_at"
            + " and r.made_at < ?5)) k on k.pair_id = p.id where" + ACTIVE_PAIR_WHERE;
    }
}
