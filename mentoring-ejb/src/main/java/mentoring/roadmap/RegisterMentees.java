package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import mentoring.roadmap.model.IndicatorKey;
import mentoring.roadmap.model.IndicatorValue;

/** Row 1.1: mentees in the register. */
@ApplicationScoped
class RegisterMentees extends Indicator {

    RegisterMentees() {
        super(IndicatorKey.REGISTER_MENTEES, RecordKind.PERSON);
    }

    @Override
    String listing() {
        return "select distinct '' as grp, q.person_id as record_id, 1 as weight, 1 as hit from participation q where q.role = 'MENTEE' and"
            + PARTICIPANT;
    }

    @Override
    List<IndicatorValue> values(List<IndicatorSum> sums, IndicatorDay day) {
        return List.of(IndicatorSum.of(sums, "").count(key()));
    }
}
