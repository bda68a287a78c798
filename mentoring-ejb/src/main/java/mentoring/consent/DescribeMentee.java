package mentoring.consent;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * What a mentee asks for; taken under a valid consent to data only.
 *
 * @param topics         what help is wanted with, to be compared with competences
 * @param availability   bits of {@link mentoring.people.model.Availability}
 * @param minutesPerWeek null where it was not said
 */
public record DescribeMentee(int version,
                             @Size(max = 1000, message = "{participation.tooLong}") String request,
                             @Size(max = 10, message = "{participation.tooMany}")
                             List<@Size(max = 200, message = "{participation.tooLong}") String> topics,
                             @Size(max = 10, message = "{participation.tooMany}")
                             List<@Size(max = 200, message = "{participation.tooLong}") String> interests,
                             int availability,
                             @Min(value = 15, message = "{participation.minutes}") @Max(value = 1200, message = "{participation.minutes}")
                             Integer minutesPerWeek) implements Serializable {
}
