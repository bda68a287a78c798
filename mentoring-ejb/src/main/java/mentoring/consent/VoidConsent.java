package mentoring.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A record made by mistake is taken back. */
public record VoidConsent(@NotBlank(message = "{consent.voidReason}") @Size(max = 300, message = "{consent.tooLong}") String reason)
    implements Serializable {
}
