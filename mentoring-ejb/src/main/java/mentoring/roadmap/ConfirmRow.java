package mentoring.roadmap;

import java.time.LocalDate;

/**
 * Marks a row as done.
 *
 * @param version the version seen
 * @param doneOn  the day on which it was done
 */
public record ConfirmRow(int version, LocalDate doneOn) {
}
