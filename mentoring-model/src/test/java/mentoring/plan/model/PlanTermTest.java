package mentoring.plan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
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
    void keepsWhatIsHalfTypedAndSaysWhatIsWrongWithIt() {
        assertEquals("до 31.11.2026", PlanTerm.parse("до 31.11.2026").text());
        assertNull(PlanTerm.parse("до 31.11.2026").to());
        assertEquals("plan.term.noSuchDay", PlanTerm.parse("до 31.11.2026").problem("due").orElseThrow().key());
        assertEquals("plan.term.backwards", PlanTerm.parse("10.12.2026 – 01.12.2026").problem("due").orElseThrow().key());
        assertTrue(PlanTerm.parse("до 15.12.2026").problem("due").isEmpty());
    }
}
