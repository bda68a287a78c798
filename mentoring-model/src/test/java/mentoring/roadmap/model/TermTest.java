package mentoring.roadmap.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import mentoring.shared.model.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 5, 31);

    @ParameterizedTest
    @CsvSource({"2026-10-07, RUNNING, 8", "2026-10-08, DUE_SOON, 7", "2026-10-15, DUE_SOON, 0", "2026-10-16, OVERDUE, -1"})
    void aDateIsSoonAWeekBeforeAndOverdueTheDayAfter(LocalDate today, TermStatus status, long left) {
        for (Term term : List.of(Term.byDate(LocalDate.of(2026, 10, 15)), Term.onDate(LocalDate.of(2026, 10, 15)),
            Term.ownSchedule(LocalDate.of(2026, 10, 15)))) {
            assertEquals(status, term.statusOn(today));
            assertEquals(OptionalLong.of(left), term.daysLeft(today));
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, AHEAD", "2026-09-01, RUNNING", "2027-05-23, RUNNING", "2027-05-24, DUE_SOON", "2027-06-01, OVERDUE"})
    void periodsHaveABeginning(LocalDate today, TermStatus status) {
        assertEquals(status, Term.wholePeriod(FIRST, LAST).statusOn(today));
        assertEquals(status, Term.months(YearMonth.of(2026, 9), YearMonth.of(2027, 5)).statusOn(today));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-07, RUNNING", "2026-10-15, DUE_SOON", "2026-10-16, RUNNING", "2026-12-18, DUE_SOON", "2027-05-25, DUE_SOON",
        "2027-05-26, OVERDUE"})
    void aQuarterlyTermLooksAtTheNextPeriod(LocalDate today, TermStatus status) {
        Term term = RoadmapDefinition.builtIn(1).item("diagnostics").term().usual(YEAR, FIRST, LAST);
        assertEquals(List.of(LocalDate.of(2026, 10, 15), LocalDate.of(2026, 12, 25), LocalDate.of(2027, 3, 25), LocalDate.of(2027, 5, 25)),
            term.periods());
        assertEquals(status, term.statusOn(today));
    }

    @Test
    void withoutDatesNothingIsDue() {
        assertEquals(TermStatus.NOT_SET, Term.byDate(null).statusOn(FIRST));
        assertEquals(TermStatus.RUNNING, Term.ownSchedule(null).statusOn(FIRST));
        assertEquals(OptionalLong.empty(), Term.byDate(null).daysLeft(FIRST));
        assertFalse(Term.byDate(null).passedOn(LAST));
    }

    @Test
    void confirmingAWholePeriodIsNeverLate() {
        LocalDate after = LAST.plusDays(5);
        assertTrue(Term.byDate(LAST).lateOn(after));
        assertFalse(Term.byDate(LAST).lateOn(LAST));
        assertFalse(Term.wholePeriod(FIRST, LAST).lateOn(after));
    }

    @Test
    void everyRowOfTheTemplateHasAUsualTerm() {
        for (RoadmapItemDefinition item : RoadmapDefinition.builtIn(1).items()) {
            Term term = item.term().usual(YEAR, FIRST, LAST);
            assertEquals(item.term().kind(), term.kind());
            LocalDate deadline = term.deadline().orElseThrow();
            assertEquals(YEAR, SchoolYear.of(deadline), item.no());
        }
    }
}
