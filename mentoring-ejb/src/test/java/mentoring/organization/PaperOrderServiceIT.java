package mentoring.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import mentoring.organization.model.AgeRule;
import mentoring.organization.model.OrderId;
import mentoring.organization.model.OrderKind;
import mentoring.organization.model.OrderState;
import mentoring.organization.model.PlanEndorser;
import mentoring.shared.Clock;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;
import mentoring.testing.ServiceTest;
import mentoring.testing.TestSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders signed on paper: recorded by the curator where the director allowed it, and told to the director. */
class PaperOrderServiceIT extends ServiceTest {

    @Inject
    private PaperOrderService papers;

    @Inject
    private OrderService orders;

    @Inject
    private OrderViewService views;

    @Inject
    private SchoolService schools;

    @Inject
    private TestSchool setup;

    @Inject
    private Clock clock;

    private SchoolYearRef year;
    private LocalDate today;

    @BeforeEach
    void school() {
        today = clock.today();
        year = setup.open("First school", today);
        em.flush();
    }

    @Test
    void theCuratorRecordsAPaperOrderAndTheDirectorTakesNote() {
        allow(true);
        OrderId id = ready();
        papers.record(id, new RecordPaperOrder(version(id), "12-к", today));
        em.flush();
        OrderView recorded = views.view(id);
        assertEquals(OrderState.SIGNED, recorded.state());
        assertEquals("Орешкина Марина Андреевна", recorded.recordedBy());
        assertFalse(recorded.allowed().contains(OrderAction.TAKE_NOTE), "the curator notes nothing");
        as(Role.DIRECTOR);
        assertTrue(views.view(id).allowed().contains(OrderAction.TAKE_NOTE));
        papers.takeNote(id, version(id));
        em.flush();
        assertFalse(views.view(id).allowed().contains(OrderAction.TAKE_NOTE));
        assertEquals("order.paper.nothingToNote", key(() -> papers.takeNote(id, version(id))));
    }

    @Test
    void withoutTheDirectorsWordNothingIsRecorded() {
        OrderId id = ready();
        assertFalse(views.view(id).allowed().contains(OrderAction.RECORD_PAPER));
        int seen = version(id);
        assertEquals("order.paper.notAllowed", key(() -> papers.record(id, new RecordPaperOrder(seen, "12-к", today))));
    }

    @Test
    void numberAndDateAreObligatory() {
        allow(true);
        OrderId id = ready();
        int seen = version(id);
        Refusal refusal = assertThrows(Refusal.class, () -> papers.record(id, new RecordPaperOrder(seen, " ", null)));
        assertEquals("[order.numberMissing, order.dateMissing]", refusal.getMessage());
    }

    @Test
    void datesOutOfSequenceAreLeftToTheDirector() {
        allow(true);
        OrderId first = ready();
        papers.record(first, new RecordPaperOrder(version(first), "12-к", today));
        OrderId second = ready();
        int seen = version(second);
        LocalDate other = today.getDayOfYear() > 1 ? today.minusDays(1) : today.plusDays(1);
        assertEquals("order.paper.conflicts", key(() -> papers.record(second, new RecordPaperOrder(seen, "12-к", other))));
    }

    private OrderId ready() {
        as(Role.CURATOR);
        OrderId id = orders.draft(year, new DraftOrder(OrderKind.OTHER, "О наставничестве"));
        orders.submit(id, version(id));
        em.flush();
        return id;
    }

    private int version(OrderId id) {
        em.flush();
        return views.view(id).version();
    }

    private void allow(boolean paperOrders) {
        as(Role.DIRECTOR);
        schools.settle(year.school(), new SettleSchool(schools.read(year.school()).version(), AgeRule.BOTH_14_TO_17, PlanEndorser.METHODOLOGIST,
            false, true, paperOrders));
        em.flush();
    }

    private void as(Role role) {
        currentUser.become(TestSchool.caller(role, year.schoolId()));
    }
}
