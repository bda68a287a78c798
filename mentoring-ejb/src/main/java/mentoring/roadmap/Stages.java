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
        return "select g.stage as grp, p.id as record_id, 1 as weight, case when exists"
            + " (select 1 from meeting t where t.pair_id = p.id and t.stage = g.stage and t.held_on <= ?3"
            + " and (p.starts_on is null or t.held_on >= p.starts_on)) then 1 else 0 end as hit from"
            + ACTIVE_PAIR + " cross join (values " + ALL + ") g (stage) where" + ACTIVE_PAIR_WHERE;
    }

    @Override
    List<IndicatorValue> values(List<IndicatorSum> sums, IndicatorDay day) {
        return Arrays.stream(MeetingStage.values()).map(stage -> IndicatorSum.of(sums, stage.name()).share(key())).toList();
    }
}
