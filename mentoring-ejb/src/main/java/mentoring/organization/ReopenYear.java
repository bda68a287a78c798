package mentoring.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import mentoring.shared.model.Text;

/** Opens a closed year again. */
public record ReopenYear(int version, @NotBlank(message = "{organization.closing.reasonMissing}")
    @Size(max = 1000, message = "{organization.tooLong}") String reason) {

    public ReopenYear {
        reason = Text.tidy(reason);
    }
}
