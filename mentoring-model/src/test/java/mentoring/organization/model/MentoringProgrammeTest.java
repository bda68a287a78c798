package mentoring.organization.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYear;
import org.junit.jupiter.api.Test;

class MentoringProgrammeTest {

    private static final LocalDate CLOSED = LocalDate.of(2027, 6, 20);
    private static final String WHO = "Соколова Елена Викторовна";

    private final MentoringProgramme programme = new MentoringProgramme(1, new SchoolYear(2026), LocalDate.of(2026, 9, 1),
        LocalDate.of(2027, 5, 31));

    @Test
    void aYearIsClosedByWayOfItsClosing() {
        refused("organization.closing.transition", () -> programme.close(CLOSED, WHO, null));
        programme.beginClosing(CLOSED.minusDays(10), WHO);
        refused("organization.closing.transition", () -> programme.beginClosing(CLOSED, WHO));
        programme.close(CLOSED, WHO, "две встречи без записи");
        assertEquals(ProgrammeState.CLOSED, programme.state());
        assertEquals(CLOSED, programme.closedOn());
        assertEquals(List.of(ProgrammeState.CLOSING, ProgrammeState.CLOSED),
            programme.steps().stream().map(ProgrammeStep::state).toList());
    }

    @Test
    void itIsOpenedAgainForThirtyDays() {
        programme.beginClosing(CLOSED, WHO);
        programme.close(CLOSED, WHO, null);
        refused("organization.closing.tooLate", () -> programme.reopen(CLOSED.plusDays(31), WHO, "не внесён приказ"));
        programme.reopen(CLOSED.plusDays(30), WHO, "не внесён приказ");
        assertEquals(ProgrammeState.CLOSING, programme.state());
        assertNull(programme.closedOn());
        assertEquals("не внесён приказ", programme.steps().get(2).note());
        programme.close(CLOSED.plusDays(40), WHO, null);
        assertEquals(CLOSED.plusDays(70), programme.lastReopeningDay());
    }

    @Test
    void aYearThatIsBeingClosedMayGoOn() {
        refused("organization.closing.transition", () -> programme.resume(CLOSED, WHO));
        programme.beginClosing(CLOSED, WHO);
        programme.resume(CLOSED, WHO);
        assertEquals(ProgrammeState.OPEN, programme.state());
    }

    private static void refused(String key, Runnable deed) {
        assertEquals(key, assertThrows(Refusal.class, deed::run).problems().get(0).key());
    }
}
