package mentoring.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import mentoring.organization.DraftOrder;
import mentoring.organization.OrderService;
import mentoring.organization.OrderViewService;
import mentoring.organization.SignOrder;
import mentoring.organization.model.OrderId;
import mentoring.organization.model.OrderKind;
import mentoring.pairing.AssignmentService;
import mentoring.pairing.DraftAssignment;
import mentoring.plan.ApprovalService;
import mentoring.plan.DraftApproval;
import mentoring.plan.PlanService;

/** The director's orders: drafted and handed over by the curator, signed where the data name a day. */
@ApplicationScoped
class DemoOrders {

    @Inject
    private OrderService orders;

    @Inject
    private OrderViewService views;

    @Inject
    private AssignmentService assignments;

    @Inject
    private ApprovalService approvals;

    @Inject
    private PlanService plans;

    @Inject
    private Acting acting;

    /** The orders over the year and its pairs. */
    @Transactional
    void assign(DemoSchool school) {
        DemoTexts.objects(school.texts().pairs(), "orders").forEach(one -> {
            asCurator(school, one);
            OrderKind kind = OrderKind.valueOf(one.getString("kind"));
            complete(school, one, kind == OrderKind.ASSIGNMENT ? draft(school, one, kind)
                : orders.draft(school.year(), new DraftOrder(kind, one.getString("title"))));
        });
    }

    /** The orders that approve plans. */
    @Transactional
    void approve(DemoSchool school) {
        DemoTexts.objects(school.texts().pairs(), "planOrders").forEach(one -> {
            asCurator(school, one);
            List<Long> editions = DemoTexts.texts(one, "plans").stream().map(key -> plans.read(school.plan(key)).editionId()).toList();
            complete(school, one, approvals.draft(school.year(), new DraftApproval(one.getString("title"), editions)));
        });
    }

    /** The order about pairs that ended early. */
    @Transactional
    void end(DemoSchool school) {
        JsonObject one = school.texts().pairs().getJsonObject("ends");
        if (one != null) {
            asCurator(school, one);
            complete(school, one, draft(school, one, OrderKind.CHANGE));
        }
    }

    private OrderId draft(DemoSchool school, JsonObject one, OrderKind kind) {
        List<Long> pairs = DemoTexts.texts(one, "pairs").stream().map(key -> school.pair(key).value()).toList();
        return assignments.draft(school.year(), new DraftAssignment(kind, one.getString("title"), pairs));
    }

    private void asCurator(DemoSchool school, JsonObject one) {
        acting.at(school.days().at(one.getInt("drafted"), "13:00"));
        acting.as(school.place().curator());
    }

    /** Hands the order to the director unless it stays a draft; he signs it on its day, if it has one. */
    void complete(DemoSchool school, JsonObject one, OrderId order) {
        if (one.getBoolean("draft", false)) {
            return;
        }
        orders.submit(order, views.view(order).version());
        if (one.containsKey("signed")) {
            acting.at(school.days().at(one.getInt("signed"), "13:30"));
            acting.as(school.place().director());
            orders.sign(order, new SignOrder(views.view(order).version(), one.getString("number"), school.days().ago(one.getInt("signed")),
                DemoTexts.text(one, "reason")));
        }
    }
}
