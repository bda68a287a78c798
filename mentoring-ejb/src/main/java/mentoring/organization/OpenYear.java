package mentoring.organization;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Opens a school year; the programme's dates lie inside it. */
public record OpenYear(
    @NotNull(message = "{organization.yearMissing}") Integer year,
    @NotNull(message = "{organization.dateMissing}") LocalDate startsOn,
    @NotNull(message = "{organization.dateMissing}") LocalDate endsOn) {
}
