package mentoring.shared.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates and times are written, the same for the screen and for messages. */
final class Dates {

    /** The form of dates in fields and tables. */
    static final String PATTERN = "dd.MM.yyyy";

    private static final DateTimeFormatter NUMERIC = DateTimeFormatter.ofPattern(PATTERN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Dates() {
    }

    /** 24.11.2026 */
    static String numeric(LocalDate day) {
        return NUMERIC.format(day);
    }

    /** 14:30 */
    static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** 24 November, in the language's own words. */
    static String prose(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM", locale).format(day);
    }

    /** The name of the day of the week. */
    static String weekday(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE", locale).format(day);
    }

    /** The short name of the day of the week. */
    static String weekdayShort(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("EEE", locale).format(day);
    }
}
