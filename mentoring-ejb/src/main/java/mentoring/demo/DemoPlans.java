package mentoring.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import mentoring.plan.EditionService;
import mentoring.plan.MarkDone;
import mentoring.plan.PlanService;
import mentoring.plan.PlanView;
import mentoring.plan.ReviewService;
import mentoring.plan.WriteRow;
import mentoring.plan.model.EditionId;
import mentoring.plan.model.PlanId;
import mentoring.plan.model.PlanMode;
import mentoring.plan.model.RowId;

/** Individual plans in every state: written by mentors, read by the methodologist, carried out, completed. */
@ApplicationScoped
class DemoPlans {

    @Inject
    private PlanService plans;

    @Inject
    private EditionService editions;

    @Inject
    private ReviewService reviews;

    @Inject
    private Acting acting;

    /** Writes the plan of a pair and takes it as far as the data say, up to the endorsement. */
    @Transactional
    void write(DemoSchool school, JsonObject pair) {
        JsonObject data = pair.getJsonObject("plan");
        acting.at(school.days().at(data.getInt("begun"), "17:00"));
        acting.as(writer(school, pair));
        PlanId plan = plans.open(school.pair(pair.getString("key")));
        school.plans().put(pair.getString("key"), plan);
        PlanView view = plans.read(plan);
        EditionId edition = new EditionId(view.editionId());
        editions.aim(edition, view.version(), data.getString("goal"));
        List<JsonObject> rows = DemoTexts.objects(data, "rows");
        rows.forEach(row -> editions.addRow(edition));
        List<PlanView.Row> empty = plans.read(plan).rows();
        for (int place = 0; place < rows.size(); place++) {
            editions.writeRow(edition, text(school, rows.get(place), empty.get(place)));
        }
        if (!data.containsKey("submitted")) {
            return;
        }
        at(school, data, "submitted");
        editions.submit(edition);
        if (data.containsKey("returned")) {
            giveBack(school, data, edition, plan);
        }
        if (data.containsKey("resubmitted")) {
            again(school, pair, data, edition, plan);
        }
        if (data.containsKey("endorsed")) {
            at(school, data, "endorsed");
            acting.as(DemoLogins.METHODOLOGIST.login());
            reviews.endorse(edition, plans.edition(edition).revision());
        }
    }

    /** The mentor, or the curator for one without a log-in. */
    static String writer(DemoSchool school, JsonObject pair) {
        return DemoLogins.of(school.place(), DemoTexts.texts(pair, "mentors").get(0)).map(DemoLogins::login)
            .orElse(school.place().curator());
    }

    private static WriteRow text(DemoSchool school, JsonObject row, PlanView.Row empty) {
        String due = row.containsKey("from") ? school.days().term(row.getInt("from"), row.getInt("to")) : null;
        return new WriteRow(new RowId(empty.id()), empty.version(), DemoTexts.text(row, "competence"), row.getString("content"), due,
            row.containsKey("mode") ? PlanMode.valueOf(row.getString("mode")) : null, DemoTexts.text(row, "result"),
            row.getInt("weight", 1));
    }

    private void giveBack(DemoSchool school, JsonObject data, EditionId edition, PlanId plan) {
        at(school, data, "returned");
        acting.as(DemoLogins.METHODOLOGIST.login());
        List<PlanView.Row> rows = plans.read(plan).rows();
        DemoTexts.objects(data, "remarks").forEach(remark -> reviews.remark(edition,
            remark.containsKey("row") ? new RowId(rows.get(remark.getInt("row") - 1).id()) : null, remark.getString("text")));
        reviews.giveBack(edition);
    }

    /** The mentor deals with the remarks and sends the plan once more. */
    private void again(DemoSchool school, JsonObject pair, JsonObject data, EditionId edition, PlanId plan) {
        at(school, data, "resubmitted");
        acting.as(writer(school, pair));
        for (PlanView.Row row : plans.read(plan).rows()) {
            if (!row.remarks().isEmpty()) {
                editions.writeRow(edition, new WriteRow(new RowId(row.id()), row.version(), row.competence(),
                    row.content() + ". Черновик готов за две недели до срока.", row.due(), row.mode(), row.result(), row.weight()));
                row.remarks().forEach(remark -> editions.resolve(edition, remark.id()));
            }
        }
        editions.submit(edition);
    }

    /** Marks what is done of an approved plan. */
    @Transactional
    void carryOut(DemoSchool school, JsonObject pair) {
        List<JsonObject> rows = DemoTexts.objects(pair.getJsonObject("plan"), "rows");
        if (rows.stream().noneMatch(row -> row.containsKey("done"))) {
            return;
        }
        PlanId plan = school.plan(pair.getString("key"));
        acting.as(writer(school, pair));
        List<PlanView.Row> written = plans.read(plan).rows();
        for (int place = 0; place < rows.size(); place++) {
            JsonObject row = rows.get(place);
            if (row.containsKey("done")) {
                acting.at(school.days().at(row.getInt("done"), "18:00"));
                plans.markDone(plan, new MarkDone(new RowId(written.get(place).id()), written.get(place).markVersion(), school.days().ago(row.getInt("done")),
                    row.getString("evidence"), DemoTexts.text(row, "link"), null,
                    writer(school, pair).equals(school.place().curator()) ? row.getString("reason", "По словам наставника") : null));
            }
        }
    }

    /** The curator completes what is carried out. */
    @Transactional
    void complete(DemoSchool school, JsonObject pair) {
        JsonObject data = pair.getJsonObject("plan");
        if (data.containsKey("completed")) {
            at(school, data, "completed");
            acting.as(school.place().curator());
            PlanId plan = school.plan(pair.getString("key"));
            plans.complete(plan, plans.read(plan).planVersion(), school.days().ago(data.getInt("completed")));
        }
    }

    private void at(DemoSchool school, JsonObject data, String step) {
        acting.at(school.days().at(data.getInt(step), "18:00"));
    }
}
