package mentoring.organization;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Moves the dates of a year's programme. */
public record MoveYear(
    int version,
    @NotNull(message = "{organization.dateMissing}") LocalDate startsOn,
    @NotNull(message = "{organization.dateMissing}") LocalDate endsOn) {
}
