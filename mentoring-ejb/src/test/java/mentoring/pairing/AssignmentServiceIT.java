package mentoring.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import mentoring.organization.DraftOrder;
import mentoring.organization.OrderAction;
import mentoring.organization.OrderService;
import mentoring.organization.OrderView;
import mentoring.organization.OrderViewService;
import mentoring.organization.SignOrder;
import mentoring.organization.model.OrderId;
import mentoring.organization.model.OrderKind;
import mentoring.organization.model.OrderState;
import mentoring.organization.model.SchoolOrder;
import mentoring.pairing.model.EndReason;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairId;
import mentoring.pairing.model.PairState;
import mentoring.people.model.Participation;
import mentoring.shared.model.Role;
import org.junit.jupiter.api.Test;

/** Orders of the director over pairs. */
class AssignmentServiceIT extends PairingTest {

    @Inject
    private PairService pairs;

    @Inject
    private PairViewService views;

    @Inject
    private AssignmentService assignments;

    @Inject
    private OrderService orders;

    @Inject
    private OrderViewService orderViews;

    @Test
    void oneSignedOrderMakesManyPairsWork() {
        PairId first = pairs.form(year, pair(mentor("Орлов", 1), mentee("Климов")));
        PairId second = pairs.form(year, pair(mentor("Павлов", 1), mentee("Зайцев")));
        OrderId order = submitted(first, second);
        assertEquals(OrderState.READY, orderViews.view(order).state());
        director();
        orders.sign(order, new SignOrder(version(order), "100-к", today, null));
        assertEquals(List.of(PairState.ACTIVE, PairState.ACTIVE), List.of(state(first), state(second)));
        OrderView view = orderViews.view(order);
        assertEquals(List.of("1", "Орлов Илья, 10А", "Климов Илья, 7Б", "«PUPIL_PUPIL»", "математика"),
            view.annex().rows().get(0).cells().subList(0, 5));
        assertEquals("Климова О. П.", view.signerName());
        assertEquals("100-к", views.view(first).order().number());
        become(Role.METHODOLOGIST, null, null);
        assertNull(orderViews.view(order).title());
        assertEquals("О.\u00a0И.", orderViews.view(order).annex().rows().get(0).cells().get(1));
    }

    @Test
    void aPairThatLacksSomethingStopsTheSignature() {
        Participation mentee = mentee("Климов");
        PairId id = pairs.form(year, pair(mentor("Орлов", 1), mentee));
        OrderId order = submitted(id);
        withoutPaper(mentee, "PERSONAL_DATA");
        director();
        refused(List.of("pairing.order.gap.CONSENT"), () -> orders.sign(order, new SignOrder(version(order), "100-к", today, null)));
    }

    @Test
    void datesOutOfSequenceNeedAReason() {
        PairId id = pairs.form(year, pair(mentor("Орлов", 1), mentee("Климов")));
        OrderId order = submitted(id);
        director();
        LocalDate early = today.minusDays(20);
        assertEquals(4, orders.conflicts(order, "100-к", early).size());
        orders.sign(order, new SignOrder(version(order), "100-к", early, "Бумаги были подписаны раньше, внесены позже"));
        assertEquals(PairState.ACTIVE, state(id));
        assertTrue(orderViews.view(order).overrideReason().startsWith("Бумаги"));
        curator();
        OrderId other = submitted(pairs.form(year, pair(mentor("Павлов", 1), mentee("Зайцев"))));
        director();
        refused(List.of("order.dates.reason"), () -> orders.sign(other, new SignOrder(version(other), "101-к", early, " ")));
    }

    @Test
    void aNumberAndADateStandOnceInASchool() {
        sign(submitted(pairs.form(year, pair(mentor("Орлов", 1), mentee("Климов")))), "100-к");
        curator();
        OrderId order = submitted(pairs.form(year, pair(mentor("Павлов", 1), mentee("Зайцев"))));
        director();
        refused(List.of("order.duplicate"), () -> sign(order, " 100-к "));
    }

    @Test
    void anOrderCoversSomethingAndAPairOneOrder() {
        PairId id = pairs.form(year, pair(mentor("Орлов", 1), mentee("Климов")));
        OrderId order = draft(id);
        assertEquals(List.of(), assignments.free(year, OrderKind.ASSIGNMENT));
        assertEquals(List.of(id.value()), assignments.view(order).covered());
        orders.delete(order, version(order));
        assertEquals(1, assignments.free(year, OrderKind.ASSIGNMENT).size());
        OrderId empty = orders.draft(year, new DraftOrder(OrderKind.ASSIGNMENT, "О закреплении пар"));
        refused(List.of("order.emptied.ASSIGNMENT"), () -> orders.submit(empty, version(empty)));
    }

    @Test
    void theEndMayFollowByItsOwnOrder() {
        PairId id = pairs.form(year, pair(mentor("Орлов", 1), mentee("Климов")));
        sign(submitted(id), "100-к");
        curator();
        pairs.endEarly(id, new EndPair(pair(id).version(), today, EndReason.TRANSFER, null, null));
        assertEquals(1, assignments.free(year, OrderKind.CHANGE).size());
        OrderId order = assignments.draft(year, new DraftAssignment(OrderKind.CHANGE, "О прекращении наставничества", List.of(id.value())));
        orders.submit(order, version(order));
        sign(order, "120-к");
        assertEquals(order.value(), pair(id).endOrderId());
        assertEquals(PairState.ENDED_EARLY, state(id));
    }

    @Test
    void onlyTheDirectorSignsAndOnlyTheCuratorDrafts() {
        OrderId order = submitted(pairs.form(year, pair(mentor("Орлов", 1), mentee("Климов"))));
        assertTrue(orderViews.view(order).allowed().contains(OrderAction.TAKE_BACK));
        refused(List.of("shared.notFound"), () -> orders.sign(order, new SignOrder(version(order), "100-к", today, null)));
        again();
        director();
        refused(List.of("shared.notFound"), () -> orders.draft(year, new DraftOrder(OrderKind.OTHER, "О разном")));
    }

    private OrderId draft(PairId... covered) {
        List<Long> ids = List.of(covered).stream().map(PairId::value).toList();
        return assignments.draft(year, new DraftAssignment(OrderKind.ASSIGNMENT, "О закреплении наставнических пар", ids));
    }

    private OrderId submitted(PairId... covered) {
        OrderId order = draft(covered);
        orders.submit(order, version(order));
        return order;
    }

    private void sign(OrderId order, String number) {
        director();
        orders.sign(order, new SignOrder(version(order), number, today, null));
    }

    private int version(OrderId id) {
        em.flush();
        return em.find(SchoolOrder.class, id.value()).version();
    }

    private MentoringPair pair(PairId id) {
        em.flush();
        return em.find(MentoringPair.class, id.value());
    }

    private PairState state(PairId id) {
        return pair(id).state();
    }
}
