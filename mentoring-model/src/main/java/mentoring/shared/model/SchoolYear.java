package mentoring.shared.model;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A school year, 1 September to 31 August.
 *
 * @param start calendar year in which it begins: 2026 is 2026/27
 */
public record SchoolYear(int start) implements Serializable, Comparable<SchoolYear> {

    /** The school year that a day belongs to. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1);
    }

    /** As it is written on the screen: 2026/27. */
    public String label() {
        return "%d/%02d".formatted(start, (start + 1) % 100);
    }

    /** The year before. */
    public SchoolYear previous() {
        return new SchoolYear(start - 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(start, 9, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(start + 1, 8, 31);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(start, other.start);
    }
}
