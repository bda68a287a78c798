package mentoring.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import mentoring.shared.model.Text;

/**
 * A person leaves the school.
 *
 * @param leftOn first day on which the person no longer belongs to it
 */
public record LeaveSchool(
    int version,
    @NotNull(message = "{people.leftOnMissing}") LocalDate leftOn,
    @NotBlank(message = "{people.leftReasonMissing}") @Size(max = 300, message = "{people.tooLong}") String leftReason) {

    public LeaveSchool {
        leftReason = Text.tidy(leftReason);
    }
}
