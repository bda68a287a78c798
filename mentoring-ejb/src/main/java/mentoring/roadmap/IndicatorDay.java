package mentoring.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import mentoring.shared.model.SchoolYearRef;

/**
 * For which school, year and day an indicator is asked.
 *
 * @param dayEnd first moment after the day, for what is stored as a moment
 */
record IndicatorDay(SchoolYearRef year, LocalDate day, Instant dayEnd) {

    /** Days of grace: younger pairs need no approved plan yet, and a pair is silent after so many days without a meeting. */
    static final int GRACE = 14;

    static IndicatorDay of(SchoolYearRef year, LocalDate day, ZoneId zone) {
        return new IndicatorDay(year, day, day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    LocalDate graceDay() {
        return day.minusDays(GRACE);
    }
}
