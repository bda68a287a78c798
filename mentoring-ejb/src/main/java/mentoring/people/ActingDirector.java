package mentoring.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Makes somebody the acting director for a time.
 *
 * @param since   first day
 * @param lastDay last day
 * @param basis   order number and date
 */
public record ActingDirector(@NotNull(message = "people.acting.sinceMissing") LocalDate since,
                             @NotNull(message = "people.acting.lastDayMissing") LocalDate lastDay,
                             @NotBlank(message = "account.basisMissing") @Size(max = 300) String basis) {
}
