package mentoring.organization;

import java.time.LocalDate;
import mentoring.shared.model.SchoolYear;

/** Fired in the transaction in which a school's year is closed. It may be opened again for thirty days. */
public record YearClosed(long schoolId, SchoolYear year, LocalDate on) {
}
