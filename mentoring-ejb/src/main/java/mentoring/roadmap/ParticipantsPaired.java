package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import mentoring.roadmap.model.IndicatorKey;

/** Row 1.7: participants who are in at least one active pair. */
@ApplicationScoped
class ParticipantsPaired extends Indicator {

    ParticipantsPaired() {
        super(IndicatorKey.PARTICIPANTS_PAIRED, RecordKind.PERSON);
    }

    @Override
    String listing() {
        return "select '' as grp, d.person_id as record_id, 1 as weight, case when exists (select 1 from" + ACTIVE_PAIR
            + " join pair_member m on m.pair_id = p.id where m.person_id = d.person_id and" + ACTIVE_PAIR_WHERE + " and" + MEMBER
            + ") then 1 else 0 end as hit from (select distinct q.person_id from participation q where" + PARTICIPANT + ") d";
    }
}
