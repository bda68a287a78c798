package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import mentoring.meeting.model.MeetingStage;
import mentoring.roadmap.model.IndicatorKey;
import mentoring.roadmap.model.IndicatorValue;

/** Row 1.9: active pairs with a held meeting of each stage, from the pair's start on. */
@ApplicationScoped
class Stages extends Indicator {

    private static final String ALL = Arrays.stream(MeetingStage.values()).map(stage -> "('" + stage + "')")
        .collect(Collectors.joining(", "));

    Stages() {
        super(IndicatorKey.STAGES, RecordKind.PAIR);
    }

    @Override
    String listing() {
        return "select g.stage as grp, p.id as record_id, 1 as weight, case when h.pair_id is null then 0 else 1 end as hit from"
            + ACTIVE_PAIR + " cross join (values " + ALL + ") g (stage)"
            + " left join (select distinct t.pair_id, t.stage from meeting t join mentoring_pair w on w.id = t.pair_id"
            + " where t.school_id = ?1 and t.school_year = ?2 and t.held_on <= ?3 and (w.starts_on is null or t.held_on >= w.starts_on)) h"
            + " on h.pair_id = p.id and h.stage = g.stage where" + ACTIVE_PAIR_WHERE;
    }

    @Override
    List<IndicatorValue> values(List<IndicatorSum> sums, IndicatorDay day) {
        return Arrays.stream(MeetingStage.values()).map(stage -> IndicatorSum.of(sums, stage.name()).share(key())).toList();
    }
}
