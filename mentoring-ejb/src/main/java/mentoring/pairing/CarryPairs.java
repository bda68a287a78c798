package mentoring.pairing;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mentoring.pairing.model.PairCaution;

/**
 * Takes pairs of the year before over into a new one, with the new year's dates.
 *
 * @param accepted what the curator saw to speak against them: nothing else is passed over
 */
public record CarryPairs(@NotEmpty(message = "{pairing.carry.nothing}") List<Long> pairs,
                         @NotNull(message = "{pairing.carry.dateMissing}") LocalDate startsOn,
                         @NotNull(message = "{pairing.carry.dateMissing}") LocalDate plannedEndOn,
                         Set<PairCaution> accepted) {

    public CarryPairs {
        accepted = Set.copyOf(accepted);
    }
}
