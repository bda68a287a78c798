package mentoring.plan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import mentoring.shared.model.Refusals;
import org.junit.jupiter.api.Test;

class PlanTermTest {

    @Test
    void readsDaysOutOfWhatWasTyped() {
        PlanTerm term = PlanTerm.parse(" 01.10.2026 – 31.10.2026 ");
        assertEquals("01.10.2026 – 31.10.2026", term.text());
        assertEquals(LocalDate.of(2026, 10, 1), term.from());
        assertEquals(LocalDate.of(2026, 10, 31), term.to());
        assertEquals(LocalDate.of(2026, 12, 15), PlanTerm.parse("до 15.12.2026").to());
    }

    @Test
    void wordsAreATermWithoutADay() {
        PlanTerm term = PlanTerm.parse("в течение II четверти");
        assertEquals("в течение II четверти", term.text());
        assertNull(term.to());
    }

    @Test
    void refusesDaysThatDoNotExistAndTermsThatRunBackwards() {
        assertEquals(List.of("plan.term.noSuchDay"), Refusals.keys(() -> PlanTerm.parse("до 31.11.2026")));
        assertEquals(List.of("plan.term.backwards"), Refusals.keys(() -> PlanTerm.parse("10.12.2026 – 01.12.2026")));
    }
}
