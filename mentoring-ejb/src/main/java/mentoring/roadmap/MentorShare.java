package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import mentoring.roadmap.model.IndicatorKey;

/** Row 1.2: mentors of each target group. */
@ApplicationScoped
class MentorShare extends TargetGroups {

    MentorShare() {
        super(IndicatorKey.MENTORS);
    }

    @Override
    String listing() {
        return "select distinct " + GROUP + " as grp, q.person_id as record_id, 1 as weight, 1 as hit"
            + " from participation q join school s on s.id = q.school_id where q.role = 'MENTOR' and" + PARTICIPANT;
    }
}
