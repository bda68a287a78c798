package mentoring.roadmap;

import java.util.List;
import mentoring.roadmap.model.IndicatorKey;
import mentoring.roadmap.model.IndicatorValue;

/**
 * One of the roadmap's indicators. Its listing is one statement over the tables: every record that it looks at, with a mark whether it
 * counts. The value sums that same statement, so that the number and the list behind it cannot differ.
 * No indicator reads a state: what was true on a day is told by dates.
 */
abstract class Indicator {

    /**
     * The pairs that count (R6, decision 21): ordered by that day, and not ended before their time. One that ended without a reason is
     * completed.
     */
    static final String ACTIVE_PAIR = " mentoring_pair p join school_order o on o.id = p.assignment_order_id and o.order_date <= ?3";

    static final String ACTIVE_PAIR_WHERE = " p.school_id = ?1 and p.school_year = ?2"
        + " and (p.ended_on is null or p.ended_on > ?3 or p.end_reason is null)";

    /** Members of such a pair; those of a completed pair stay its members. */
    static final String MEMBER = " m.joined_on <= ?3 and (m.left_on is null or m.left_on > ?3 or m.left_on >= p.ended_on)";

    /** Participants (R5): admitted by that day and not yet gone. */
    static final String PARTICIPANT = " q.school_id = ?1 and q.school_year = ?2 and q.admitted_on <= ?3"
        + " and (q.left_on is null or q.left_on > ?3)";

    private final IndicatorKey key;
    private final RecordKind counts;

    Indicator(IndicatorKey key, RecordKind counts) {
        this.key = key;
        this.counts = counts;
    }

    IndicatorKey key() {
        return key;
    }

    RecordKind counts() {
        return counts;
    }

    /**
     * The statement: columns grp, record_id, weight, hit (1 or 0). Its parameters are ?1 school, ?2 year, ?3 the day, ?4 the day of grace
     * and ?5 the first moment after the day. What else must be true of a record is asked by "exists": a joined selection is read anew by
     * Derby for each record.
     */
    abstract String listing();

    /** The values, made from what the statement sums. */
    List<IndicatorValue> values(List<IndicatorSum> sums, IndicatorDay day) {
        return List.of(IndicatorSum.of(sums, "").share(key));
    }
}
