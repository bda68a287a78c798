package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import mentoring.roadmap.model.IndicatorKey;

/** Row 1.12: participants in active pairs for whom a row of the plan was done or who came to a meeting. */
@ApplicationScoped
class ParticipantsActive extends Indicator {

    ParticipantsActive() {
        super(IndicatorKey.PARTICIPANTS_ACTIVE, RecordKind.PERSON);
    }

    @Override
    String listing() {
        return "select '' as grp, d.person_id as record_id, 1 as weight,"
            + " max(d.active) as hit from (select m.person_id, case when exists (select 1 from individual_plan n"
            + " join plan_edition e on e.plan_id = n.id join plan_row r on r.edition_id = e.id join plan_line l on l.id = r.line_id"
            + " where n.pair_id = p.id and e.effective_on <= ?3 and l.done_on <= ?3)"
            + " or exists (select 1 from meeting t join meeting_attendance b on b.meeting_id = t.id where t.pair_id = p.id"
            + " and b.participation_id = m.participation_id and b.present = true and t.held_on <= ?3"
            + " and (p.starts_on is null or t.held_on >= p.starts_on)) then 1 else 0 end as active from" + ACTIVE_PAIR
            + " join pair_member m on m.pair_id = p.id where" + ACTIVE_PAIR_WHERE + " and" + MEMBER + ") d group by d.person_id";
    }
}
