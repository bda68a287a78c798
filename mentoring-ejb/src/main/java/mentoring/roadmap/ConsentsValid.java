package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import mentoring.roadmap.model.IndicatorKey;

/**
 * Row 1.8: candidates and participants, paired or not, whose consents to data and to taking part are both valid (decision 9). Who
 * refused one of them, and did not sign later, is not asked for any more.
 */
@ApplicationScoped
class ConsentsValid extends Indicator {

    private static final String VALID = " c.signed_on is not null and c.voided_at is null and c.valid_from <= ?3"
        + " and (c.valid_to is null or c.valid_to >= ?3) and (c.withdrawn_on is null or c.withdrawn_on > ?3)";

    ConsentsValid() {
        super(IndicatorKey.CONSENTS_VALID, RecordKind.PERSON);
    }

    @Override
    String listing() {
        return "select '' as grp, d.person_id as record_id, 1 as weight,"
            + " case when" + valid("PERSONAL_DATA") + " and" + valid("PARTICIPATION") + " then 1 else 0 end as hit"
            + " from (select distinct q.person_id from participation q where q.school_id = ?1 and q.school_year = ?2"
            + " and q.entered_on <= ?3 and (q.left_on is null or q.left_on > ?3)"
            + " and (q.decided_on is null or q.decided_on > ?3 or q.admitted_on <= ?3)) d"
            + " where" + notRefused("PERSONAL_DATA") + " and" + notRefused("PARTICIPATION");
    }

    private static String valid(String kind) {
        return " exists (select 1 from consent c where c.person_id = d.person_id and c.kind = '" + kind + "' and" + VALID + ")";
    }

    private static String notRefused(String kind) {
        return " not exists (select 1 from consent r where r.person_id = d.person_id and r.kind = '" + kind + "' and r.refused_on <= ?3"
            + " and r.voided_at is null and not exists (select 1 from consent c where c.person_id = r.person_id and c.kind = r.kind"
            + " and c.voided_at is null and c.signed_on is not null and c.valid_from >= r.refused_on and c.valid_from <= ?3))";
    }
}
