package mentoring.plan;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mentoring.organization.DraftOrder;
import mentoring.organization.OrderService;
import mentoring.organization.model.OrderId;
import mentoring.organization.model.OrderKind;
import mentoring.organization.model.SchoolOrder;
import mentoring.plan.model.EditionId;
import mentoring.plan.model.PlanEdition;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
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
    private PlanLists lists;

    @Inject
    private PlanActors actors;

    @Inject
    private PlanRights rights;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    /** Endorsed plans that no order names yet. */
    @PlanRule(PlanAction.LIST)
    public List<PlanLineView> free(SchoolYearRef year) {
        return lists.endorsed(year);
    }

    /** Plans that a draft order covers or may cover. */
    @PlanRule(PlanAction.COVER_BY_ORDER)
    public ApprovalView view(OrderId id) {
        SchoolOrder order = draftOf(id);
        List<PlanEdition> covered = queries.covered(order.id());
        List<PlanLineView> offered = new ArrayList<>(lists.endorsed(new SchoolYearRef(order.schoolId(), order.schoolYear())));
        offered.addAll(lists.lines(covered.stream().map(PlanEdition::plan).toList()));
        offered.sort(Comparator.comparingInt(PlanLineView::pairNo));
        return new ApprovalView(order.version(), order.schoolId(), order.schoolYear(), order.title(), offered,
            covered.stream().map(PlanEdition::id).toList());
    }

    /** Drafts an order over these editions, for the director to sign. */
    @PlanRule(PlanAction.PUT_ON_ORDER)
    public OrderId draft(SchoolYearRef year, @Valid DraftApproval command) {
        requireAny(command.editions());
        OrderId id = orders.draft(year, new DraftOrder(OrderKind.PLAN_APPROVAL, command.title()));
        cover(draftOf(id), command.editions());
        return id;
    }

    /** Changes which plans a draft covers. */
    @PlanRule(PlanAction.COVER_BY_ORDER)
    public void cover(OrderId id, CoverPlans command) {
        requireAny(command.editions());
        SchoolOrder order = draftOf(id);
        order.requireVersion(command.version());
        order.touch(clock.now(), currentUser.accountId());
        queries.covered(order.id()).stream().filter(edition -> !command.editions().contains(edition.id()))
            .forEach(edition -> edition.putOnOrder(null));
        cover(order, command.editions());
    }

    private void cover(SchoolOrder order, List<Long> editions) {
        for (Long id : editions) {
            PlanEdition edition = access.getIn(order.schoolId(), new EditionId(id), PlanEdition.class);
            if (!rights.open(edition.plan())) {
                throw Refusal.because("plan.closed");
            }
            boolean elsewhere = edition.approvalOrderId() != null && !edition.approvalOrderId().equals(order.id());
            if (edition.plan().schoolYear() != order.schoolYear() || elsewhere) {
                throw Refusal.because("plan.alreadyOnOrder");
            }
            edition.putOnOrder(order.id());
            actors.touch(edition.plan());
        }
    }

    private SchoolOrder draftOf(OrderId id) {
        SchoolOrder order = access.get(id, SchoolOrder.class);
        if (order.kind() != OrderKind.PLAN_APPROVAL) {
            throw Refusal.notFound();
        }
        return order;
    }

    private static void requireAny(List<Long> editions) {
        if (editions.isEmpty()) {
            throw Refusal.at("editions", "order.empty.PLAN_APPROVAL");
        }
    }
}
