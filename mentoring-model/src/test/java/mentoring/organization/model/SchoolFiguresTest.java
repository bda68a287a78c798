package mentoring.organization.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import org.junit.jupiter.api.Test;

class SchoolFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void figuresThatFitAreTaken() {
        assertDoesNotThrow(() -> figures(TODAY, 300, 200, 80, 30, 4).check(TODAY));
        assertDoesNotThrow(() -> figures(TODAY, 300, null, null, 30, null).check(TODAY));
    }

    @Test
    void aPartIsNotLargerThanTheWhole() {
        assertEquals(List.of("pupilsFrom10To19", "pupilsFrom15To19", "earlyCareer"), paths(figures(TODAY, 300, 301, 302, 30, 31)));
    }

    @Test
    void theDayLiesInTheYearAndNotAhead() {
        assertEquals(List.of("asOf"), paths(figures(TODAY.plusDays(1), 300, null, null, 30, null)));
        assertEquals(List.of("asOf"), paths(figures(LocalDate.of(2026, 5, 1), 300, null, null, 30, null)));
    }

    private static SchoolFigures figures(LocalDate asOf, int pupils, Integer from10, Integer from15, int staff, Integer early) {
        return new SchoolFigures(1, 2026, asOf, pupils, from10, from15, staff, early, Instant.EPOCH, null);
    }

    private static List<String> paths(SchoolFigures figures) {
        return assertThrows(Refusal.class, () -> figures.check(TODAY)).problems().stream().map(Problem::path).toList();
    }
}
