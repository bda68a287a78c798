package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import mentoring.roadmap.model.IndicatorKey;
import mentoring.roadmap.model.IndicatorValue;

/** Row 1.9: pairs at work that have not met for two weeks; a pair of the last two weeks and a completed one are not silent. */
@ApplicationScoped
class SilentPairs extends Indicator {

    SilentPairs() {
        super(IndicatorKey.PAIRS_SILENT, RecordKind.PAIR);
    }

    @Override
    String listing() {
        return "select '' as grp, p.id as record_id, 1 as weight,"
            + " case when o.order_date <= ?4 and (p.starts_on is null or p.starts_on <= ?4) and not exists (select 1 from meeting t"
            + " where t.pair_id = p.id and t.held_on > ?4 and t.held_on <= ?3) then 1 else 0 end as hit from" + ACTIVE_PAIR
            + " where" + ACTIVE_PAIR_WHERE + " and (p.ended_on is null or p.ended_on > ?3)";
    }

    @Override
    List<IndicatorValue> values(List<IndicatorSum> sums, IndicatorDay day) {
        return List.of(IndicatorSum.of(sums, "").count(key()));
    }
}
