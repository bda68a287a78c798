package mentoring.roadmap;

import mentoring.roadmap.model.IndicatorKey;

/** Row 1.12: rows of approved plans, in the edition in force that day, by weight; those of pairs ended early are left out. */
abstract class PlanWork extends Indicator {

    PlanWork(IndicatorKey key) {
        super(key, RecordKind.PLAN_ROW);
    }

    /** Which rows are asked for; an alias r stands for the row. */
    abstract String which();

    @Override
    String listing() {
        return "select '' as grp, r.id as record_id, r.weight as weight,"
            + " case when l.done_on <= ?3 then 1 else 0 end as hit from" + ACTIVE_PAIR
            + " join individual_plan n on n.pair_id = p.id join plan_edition e on e.plan_id = n.id join plan_row r on r.edition_id = e.id"
            + " join plan_line l on l.id = r.line_id where" + ACTIVE_PAIR_WHERE + " and e.effective_on <= ?3"
            + " and not exists (select 1 from plan_edition f where f.plan_id = e.plan_id and f.effective_on <= ?3"
            + " and f.edition_no > e.edition_no)" + which();
    }
}
