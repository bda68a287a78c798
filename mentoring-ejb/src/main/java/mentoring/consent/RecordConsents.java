package mentoring.consent;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import mentoring.consent.model.ConsentKind;
import mentoring.consent.model.Signers;

/**
 * Consents that somebody brought, signed by the same people on one day.
 *
 * @param year              the school year in which they are collected; its end is the usual term
 * @param validTo           last day; null for the end of the school year
 * @param representativeId  who signed of the representatives; null where none did, or where a new one is named
 * @param newRepresentative full name of a representative not yet known; null otherwise
 * @param relation          «мать», «опекун» of the new representative
 * @param recipient         name and address of whom data are transferred to; asked by TRANSFER only
 */
public record RecordConsents(@NotEmpty(message = "{consent.kindsMissing}") Set<ConsentKind> kinds, int year,
                             @NotNull(message = "{consent.dateMissing}") LocalDate signedOn, LocalDate validTo,
                             @NotNull(message = "{consent.signersMissing}") Signers signedBy, Long representativeId,
                             @Size(max = 310, message = "{consent.tooLong}") String newRepresentative,
                             @Size(max = 60, message = "{consent.tooLong}") String relation,
                             @Size(max = 500, message = "{consent.tooLong}") String recipient) implements Serializable {
}
