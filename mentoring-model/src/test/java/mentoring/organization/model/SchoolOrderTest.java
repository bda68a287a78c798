package mentoring.organization.model;

import static mentoring.shared.model.Refusals.keys;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchoolOrderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    private final SchoolOrder order = new SchoolOrder(1, 2026, OrderKind.ASSIGNMENT, "О закреплении наставнических пар");

    @Test
    void theCuratorSubmitsAndTheDirectorSigns() {
        assertEquals(List.of("order.notReady.READY"), keys(() -> sign("100-к", TODAY)));
        order.submit();
        assertEquals(List.of("order.notReady.DRAFT"), keys(() -> order.rename("О другом")));
        sign(" 100-к ", TODAY);
        assertTrue(order.signed());
        assertEquals("100-к", order.number());
    }

    @Test
    void whatWasSubmittedMayBeTakenBack() {
        order.submit();
        order.takeBack();
        order.rename(" О закреплении пар ");
        assertEquals("О закреплении пар", order.title());
        order.requireDraft();
    }

    @Test
    void anOrderIsSignedWithANumberAndADateNotAhead() {
        order.submit();
        assertEquals(List.of("order.numberMissing", "order.dateMissing"), keys(() -> sign(" ", null)));
        assertEquals(List.of("order.dateInFuture"), keys(() -> sign("100-к", TODAY.plusDays(1))));
    }

    @Test
    void aSignedOrderDoesNotChange() {
        order.submit();
        sign("100-к", TODAY);
        assertEquals(List.of("order.alreadySigned"), keys(() -> sign("101-к", TODAY)));
        assertEquals(List.of("order.alreadySigned"), keys(() -> order.rename("О другом")));
        assertEquals(List.of("order.alreadySigned"), keys(order::takeBack));
        assertEquals(List.of("order.alreadySigned"), keys(order::requireDraft));
    }

    private void sign(String number, LocalDate date) {
        order.sign(number, date, "Громова Е. П.", "Директор школы", null, TODAY);
    }
}
