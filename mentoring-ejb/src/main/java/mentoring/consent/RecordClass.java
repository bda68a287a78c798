package mentoring.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mentoring.consent.model.ConsentKind;
import mentoring.consent.model.Signers;

/**
 * Consents of a class, all of the same kinds, one line for each who brought them.
 *
 * @param validTo   last day; null for the end of the school year
 * @param recipient name and address of whom data are transferred to; asked by TRANSFER only
 */
public record RecordClass(long classId, @NotEmpty(message = "{consent.kindsMissing}") Set<ConsentKind> kinds, LocalDate validTo,
                          @Size(max = 500, message = "{consent.tooLong}") String recipient,
                          @NotEmpty(message = "{consent.class.nobody}") List<@Valid Row> rows) implements Serializable {

    /**
     * One who brought them.
     *
     * @param place             number of the line on the page, from 0; problems name it
     * @param representativeId  who signed of the representatives; null where none did, or where a new one is named
     * @param newRepresentative full name of a representative not yet known; null otherwise
     * @param relation          «мать», «опекун» of the new representative
     */
    public record Row(int place, long personId, LocalDate signedOn, @NotNull(message = "{consent.signersMissing}") Signers signedBy,
                      Long representativeId, @Size(max = 310, message = "{consent.tooLong}") String newRepresentative,
                      @Size(max = 60, message = "{consent.tooLong}") String relation)
        implements Serializable {
    }
}
