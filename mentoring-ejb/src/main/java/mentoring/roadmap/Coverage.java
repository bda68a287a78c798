package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import mentoring.roadmap.model.IndicatorKey;

/** Rows 1.1 and 1.2: participants of each target group; where the municipality counts mentors alone, these. */
@ApplicationScoped
class Coverage extends TargetGroups {

    Coverage() {
        super(IndicatorKey.COVERAGE);
    }

    @Override
    String listing() {
        return "select distinct " + GROUP + " as grp, q.person_id as record_id, 1 as weight, 1 as hit"
            + " from participation q join school s on s.id = q.school_id join municipality c on c.id = s.municipality_id"
            + " where (q.role = 'MENTOR' or c.coverage_rule = 'BOTH_ROLES') and" + PARTICIPANT;
    }
}
