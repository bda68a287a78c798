package mentoring.people;

import java.time.LocalDate;
import mentoring.shared.model.SchoolYear;

/** Days by which a year's lists are read and written. */
public final class YearDay {

    private YearDay() {
    }

    /** The day of the year by which its lists are read: today, or the nearest day of the year. */
    public static LocalDate within(SchoolYear year, LocalDate today) {
        if (today.isBefore(year.firstDay())) {
            return year.firstDay();
        }
        return today.isAfter(year.lastDay()) ? year.lastDay() : today;
    }

    /** The day from which somebody who is entered now belongs to the school: the year's first, so that the whole year counts him. */
    public static LocalDate entry(SchoolYear year, LocalDate today) {
        return today.isBefore(year.firstDay()) ? today : year.firstDay();
    }
}
