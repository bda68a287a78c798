package mentoring.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import mentoring.shared.model.SchoolYear;
import org.junit.jupiter.api.Test;

class DemoDaysTest {

    /** Whatever day the demonstration is made on, its days follow each other inside the year and the month before it. */
    @Test
    void daysFollowEachOtherOnAnyDayOfAYear() {
        for (LocalDate today = LocalDate.of(2026, 9, 1); today.isBefore(LocalDate.of(2027, 9, 1)); today = today.plusDays(1)) {
            DemoDays days = new DemoDays(today, SchoolYear.of(today));
            assertEquals(today, days.ago(0));
            assertFalse(days.beginning().isBefore(LocalDate.of(2026, 8, 2)), today + " begins at " + days.beginning());
            for (int ago = -150; ago < 90; ago++) {
                assertFalse(days.ago(ago).isBefore(days.ago(ago + 1)), today + ": " + ago);
                assertFalse(days.ago(ago).isAfter(LocalDate.of(2027, 8, 31)));
                assertFalse(days.workday(ago, days.beginning()).isBefore(days.beginning()));
                assertFalse(days.workday(ago, days.beginning()).isAfter(days.end()));
            }
        }
    }

    @Test
    void inTheMiddleOfTheYearNothingIsHurried() {
        DemoDays days = new DemoDays(LocalDate.of(2027, 2, 10), new SchoolYear(2026));
        assertEquals(LocalDate.of(2027, 1, 1), days.ago(40));
        assertEquals("01.02.2027 – 20.02.2027", days.term(9, -10));
        assertEquals(LocalDate.of(2027, 2, 5), days.workday(4, days.beginning()));
        assertEquals(LocalDate.of(2027, 2, 15), days.workday(-3, days.beginning()));
        assertEquals(LocalDate.of(2027, 5, 31), days.end());
    }

    @Test
    void theYearBeforeTakesAWholeYear() {
        DemoDays days = new DemoDays(LocalDate.of(2026, 9, 1), new SchoolYear(2026)).yearBefore();
        assertEquals(LocalDate.of(2025, 9, 5), days.beginning());
        assertEquals(LocalDate.of(2026, 5, 31), days.end());
        for (int ago = -30; ago < 84; ago++) {
            assertFalse(days.ago(ago).isBefore(days.ago(ago + 1)), "" + ago);
        }
        assertFalse(days.closing().isBefore(days.end()));
    }

    @Test
    void pupilsAreAsOldAsTheirClass() {
        DemoDays days = new DemoDays(LocalDate.of(2027, 2, 10), new SchoolYear(2026));
        assertEquals(LocalDate.of(2013, 1, 31), days.bornOn(10, 7));
        assertEquals(LocalDate.of(2012, 11, 2), days.bornOn(100, 7));
        assertEquals(LocalDate.of(2013, 3, 12), days.bornOn(-30, 7));
    }
}
