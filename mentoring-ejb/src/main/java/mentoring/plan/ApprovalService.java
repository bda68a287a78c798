package mentoring.plan;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import mentoring.organization.DraftOrder;
import mentoring.organization.OrderService;
import mentoring.organization.model.OrderId;
import mentoring.organization.model.OrderKind;
import mentoring.plan.model.EditionId;
import mentoring.plan.model.PlanEdition;
import mentoring.shared.Access;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/** Orders that approve plans: one order covers many endorsed plans (annex 1, «Утверждаю»). */
@Stateless
@Guarded
public class ApprovalService {

    @EJB
    private OrderService orders;

    @Inject
    private Access access;

    @Inject
    private PlanQueries queries;

    @Inject
    private PlanActors actors;

    @Inject
    private PlanRights rights;

    /** Endorsed plans that no order names yet. */
    @PlanRule(PlanAction.LIST)
    public List<PlanLineView> free(SchoolYearRef year) {
        return queries.endorsed(year);
    }

    /** Drafts an order over these editions, for the director to sign. */
    @PlanRule(PlanAction.PUT_ON_ORDER)
    public OrderId draft(SchoolYearRef year, @Valid DraftApproval command) {
        if (command.editions().isEmpty()) {
            throw Refusal.at("editions", "order.empty.PLAN_APPROVAL");
        }
        OrderId order = orders.draft(year, new DraftOrder(OrderKind.PLAN_APPROVAL, command.title()));
        for (Long id : command.editions()) {
            PlanEdition edition = access.getIn(year.schoolId(), new EditionId(id), PlanEdition.class);
            if (!rights.open(edition.plan())) {
                throw Refusal.because("plan.closed");
            }
            if (edition.plan().schoolYear() != year.year() || edition.approvalOrderId() != null) {
                throw Refusal.because("plan.alreadyOnOrder");
            }
            edition.putOnOrder(order.value());
            actors.touch(edition.plan());
        }
        return order;
    }
}
