package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import mentoring.roadmap.model.IndicatorKey;
import mentoring.roadmap.model.IndicatorValue;

/** Row 1.2: mentors in the register. */
@ApplicationScoped
class RegisterMentors extends Indicator {

    RegisterMentors() {
        super(IndicatorKey.REGISTER_MENTORS, RecordKind.PERSON);
    }

    @Override
    String listing() {
        return "select distinct '' as grp, q.person_id as record_id, 1 as weight, 1 as hit from participation q where q.role = 'MENTOR' and"
            + PARTICIPANT;
    }

    @Override
    List<IndicatorValue> values(List<IndicatorSum> sums, IndicatorDay day) {
        return List.of(IndicatorSum.of(sums, "").count(key()));
    }
}
