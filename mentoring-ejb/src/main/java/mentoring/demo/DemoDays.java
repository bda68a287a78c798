package mentoring.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import mentoring.shared.model.SchoolYear;

/**
 * The demo's calendar: days counted back from today. The story takes {@value #STORY} days; early in a school year it is told faster,
 * so that nothing lies before the month in which schools prepare it; late in one the days to come end with it. The year before is told
 * from its May, and its story takes the whole year.
 *
 * @param past true for the year before
 */
record DemoDays(LocalDate today, SchoolYear year, boolean past) {

    private static final int STORY = 84;
    private static final int FULL_YEAR_NEEDED = 40;
    private static final int PREPARATION = 30;
    /** The past year's beginning takes as many days of the story as the present one's, and more days. */
    private static final int WORK_BEGINS = 56;
    private static final int PAST_WORK = 200;
    private static final int PAST_YEAR = 245;
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    DemoDays(LocalDate today, SchoolYear year) {
        this(today, year, false);
    }

    /** The same for the year before. */
    DemoDays yearBefore() {
        return new DemoDays(LocalDate.of(year.start(), 5, 8), new SchoolYear(year.start() - 1), true);
    }

    /** The day so many days ago; a negative number lies ahead. */
    LocalDate ago(int days) {
        if (days <= 0) {
            LocalDate ahead = today.minusDays(days);
            return ahead.isAfter(end()) ? end() : ahead;
        }
        return today.minusDays(past ? stretched(days) : Math.min(days, Math.round(days * span() / (double) STORY)));
    }

    private static int stretched(int days) {
        return days < WORK_BEGINS ? days * PAST_WORK / WORK_BEGINS
            : PAST_WORK + (days - WORK_BEGINS) * (PAST_YEAR - PAST_WORK) / (STORY - WORK_BEGINS);
    }

    /** How many days the story has room for. */
    private long span() {
        long sinceStart = ChronoUnit.DAYS.between(year.firstDay(), today);
        return Math.min(STORY, sinceStart >= FULL_YEAR_NEEDED ? sinceStart : sinceStart + PREPARATION);
    }

    /** A moment on that day. */
    LocalDateTime at(int days, String time) {
        return ago(days).atTime(LocalTime.parse(time));
    }

    /**
     * The working day at or before that day, or after one that lies ahead; not before a first day, nor after the last.
     * Today and tomorrow stay.
     */
    LocalDate workday(int days, LocalDate first) {
        LocalDate day = ago(days);
        while (days != 0 && days != -1 && (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY)) {
            day = days > 0 ? day.minusDays(1) : day.plusDays(1);
        }
        if (day.isAfter(end())) {
            return end();
        }
        return day.isBefore(first) ? first : day;
    }

    /** The first day on which anything happens. */
    LocalDate beginning() {
        return ago(STORY);
    }

    /** The programme's last day: the end of May, or of August when May is over soon. */
    LocalDate end() {
        LocalDate may = LocalDate.of(year.start() + 1, 5, 31);
        return today.plusDays(21).isAfter(may) ? year.lastDay() : may;
    }

    /** When a year is closed: its papers are in order, and the holidays have begun. */
    LocalDate closing() {
        return LocalDate.of(year.start() + 1, 6, 10);
    }

    /** Birth date of a pupil whose birthday was so many days ago, or lies ahead; on 1 September he is as old as his grade and six years. */
    LocalDate bornOn(int birthdayAgo, int grade) {
        LocalDate eldest = year.firstDay().minusYears(grade + 7L);
        LocalDate born = today.minusDays(birthdayAgo).withYear(eldest.getYear());
        return born.isBefore(eldest) ? born.plusYears(1) : born;
    }

    /** As it is typed into a plan. */
    String written(int days) {
        return WRITTEN.format(ago(days));
    }

    /** «01.10.2026 – 31.10.2026». */
    String term(int from, int to) {
        return written(from) + " – " + written(to);
    }
}
