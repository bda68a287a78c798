package mentoring.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** Somebody leaves the year's programme. */
public record LeaveProgramme(int version, @NotNull(message = "{participation.leftOnMissing}") LocalDate leftOn,
                             @NotBlank(message = "{participation.leftReasonMissing}")
                             @Size(max = 300, message = "{participation.tooLong}") String leftReason) implements Serializable {
}
