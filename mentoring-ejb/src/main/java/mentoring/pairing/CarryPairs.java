package mentoring.pairing;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** Takes pairs of the year before over into a new one, with the new year's dates. */
public record CarryPairs(@NotEmpty(message = "{pairing.carry.nothing}") List<Long> pairs,
                         @NotNull(message = "{pairing.carry.dateMissing}") LocalDate startsOn,
                         @NotNull(message = "{pairing.carry.dateMissing}") LocalDate plannedEndOn) {
}
