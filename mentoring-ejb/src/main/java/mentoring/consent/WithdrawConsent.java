package mentoring.consent;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import mentoring.consent.model.WithdrawnBy;

/** A withdrawal that reached the school, in whatever form. */
public record WithdrawConsent(@NotNull(message = "{consent.dateMissing}") LocalDate on,
                              @NotNull(message = "{consent.signersMissing}") WithdrawnBy by) implements Serializable {
}
