package mentoring.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import mentoring.consent.model.ConsentKind;

/**
 * A clearance that was seen, or the papers of article 351.8; dates and numbers only, never a scan.
 *
 * @param signedOn       day on which the clearance was seen or the consent signed
 * @param validTo        last day; null for the end of the school year
 * @param documentNumber number of the additional agreement, or of the clearance
 * @param documentDate   date of the additional agreement, or of issue of the clearance
 * @param issuer         who issued the clearance
 */
public record RecordDocument(@NotNull ConsentKind kind, int year,
                             @NotNull(message = "{consent.dateMissing}") LocalDate signedOn, LocalDate validTo,
                             @Size(max = 60, message = "{consent.tooLong}") String documentNumber, LocalDate documentDate,
                             @Size(max = 200, message = "{consent.tooLong}") String issuer) implements Serializable {
}
