package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import mentoring.roadmap.model.IndicatorKey;
import mentoring.roadmap.model.IndicatorValue;

/** Row 5.3: whether the director's order has approved the roadmap. */
@ApplicationScoped
class RoadmapApproved extends Indicator {

    RoadmapApproved() {
        super(IndicatorKey.ROADMAP_APPROVED, RecordKind.ROADMAP_ROW);
    }

    @Override
    String listing() {
        return "select '' as grp, i.id as record_id, 1 as weight, case when p.approved_on <= ?3 then 1 else 0 end as hit"
            + " from roadmap p join roadmap_item i on i.roadmap_id = p.id and i.item_key = 'roadmapApproval'"
            + " where p.school_id = ?1 and p.school_year = ?2";
    }

    @Override
    List<IndicatorValue> values(List<IndicatorSum> sums, IndicatorDay day) {
        return List.of(IndicatorValue.yes(key(), IndicatorSum.of(sums, "").counted() > 0));
    }
}
