package mentoring.pairing.model;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts days of work, Monday to Friday; public holidays are not known to the product and only lengthen a term. */
public final class WorkingDays {

    private WorkingDays() {
    }

    /** The day that many working days after another. */
    public static LocalDate after(LocalDate day, int count) {
        LocalDate moved = day;
        for (int left = count; left > 0;) {
            moved = moved.plusDays(1);
            if (moved.getDayOfWeek() != DayOfWeek.SATURDAY && moved.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return moved;
    }
}
