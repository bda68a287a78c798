package mentoring.consent;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * What a mentor offers; taken under a valid consent to data only.
 *
 * @param capacity       how many mentees at once
 * @param availability   bits of {@link mentoring.people.model.Availability}
 * @param minutesPerWeek null where it was not said
 */
public record DescribeMentor(int version,
                             @Size(max = 10, message = "{participation.tooMany}")
                             List<@Size(max = 200, message = "{participation.tooLong}") String> competences,
                             @Size(max = 10, message = "{participation.tooMany}")
                             List<@Size(max = 200, message = "{participation.tooLong}") String> interests,
                             @NotNull(message = "{participation.capacityMissing}") Integer capacity, int availability,
                             @Min(value = 15, message = "{participation.minutes}") @Max(value = 1200, message = "{participation.minutes}")
                             Integer minutesPerWeek,
                             @Size(max = 1000, message = "{participation.tooLong}") String achievements) implements Serializable {
}
