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
            + " max(case when d.row_done is not null or d.met is not null then 1 else 0 end) as hit from (select m.person_id,"
            + " w.pair_id as row_done, a.participation_id as met from" + ACTIVE_PAIR + " join pair_member m on m.pair_id = p.id"
            + " left join (select distinct n.pair_id from individual_plan n join plan_edition e on e.plan_id = n.id"
            + " join plan_row r on r.edition_id = e.id join plan_line l on l.id = r.line_id"
            + " where n.school_id = ?1 and n.school_year = ?2 and e.effective_on <= ?3 and l.done_on <= ?3) w on w.pair_id = p.id"
            + " left join (select distinct t.pair_id, b.participation_id from meeting t join meeting_attendance b on b.meeting_id = t.id"
            + " join mentoring_pair v on v.id = t.pair_id where t.school_id = ?1 and t.school_year = ?2 and t.held_on <= ?3"
            + " and (v.starts_on is null or t.held_on >= v.starts_on) and b.present = true) a"
            + " on a.pair_id = p.id and a.participation_id = m.participation_id"
            + " where" + ACTIVE_PAIR_WHERE + " and" + MEMBER + ") d group by d.person_id";
    }
}
