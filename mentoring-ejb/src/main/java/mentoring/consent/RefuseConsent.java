package mentoring.consent;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import mentoring.consent.model.ConsentKind;

/** Somebody will not sign; reasons are not asked. */
public record RefuseConsent(@NotNull ConsentKind kind, int year,
                            @NotNull(message = "{consent.dateMissing}") LocalDate refusedOn) implements Serializable {
}
