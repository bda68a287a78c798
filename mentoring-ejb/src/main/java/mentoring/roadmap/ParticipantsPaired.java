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
        return "select '' as grp, d.person_id as record_id, 1 as weight, case when h.person_id is null then 0 else 1 end as hit"
            + " from (select distinct q.person_id from participation q where" + PARTICIPANT + ") d"
            + " left join (select distinct m.person_id from" + ACTIVE_PAIR + " join pair_member m on m.pair_id = p.id where"
            + ACTIVE_PAIR_WHERE + " and" + MEMBER + ") h on h.person_id = d.person_id";
    }
}
