package mentoring.consent.model;

import java.time.LocalDate;
import mentoring.shared.model.SchoolYear;

/**
 * What is written down of a paper: tick, date and signer, or the numbers and dates of a document.
 *
 * @param year             the school year whose end is the usual term
 * @param signedOn         day of signing; of a clearance the day on which it was seen
 * @param validTo          last day on which it holds; null for the end of the school year
 * @param representativeId the representative who signed; null where none did
 * @param recipient        to whom data are transferred; TRANSFER only
 * @param documentNumber   number of the additional agreement, or of the clearance where one is known
 * @param documentDate     date of the additional agreement, or of issue of the clearance
 * @param issuer           who issued the clearance
 */
public record SignedPaper(ConsentKind kind, SchoolYear year, LocalDate signedOn, LocalDate validTo, Signers signedBy,
                          Long representativeId, String recipient, String documentNumber, LocalDate documentDate, String issuer) {

    /** A consent: tick, date, term, signers. */
    public static SignedPaper consent(ConsentKind kind, SchoolYear year, LocalDate signedOn, LocalDate validTo, Signers signedBy,
                                      Long representativeId, String recipient) {
        return new SignedPaper(kind, year, signedOn, validTo, signedBy, representativeId, recipient, null, null, null);
    }

    /** A clearance certificate that was seen. */
    public static SignedPaper clearance(SchoolYear year, LocalDate seenOn, LocalDate validTo, LocalDate issuedOn, String number,
                                        String issuer) {
        return new SignedPaper(ConsentKind.CLEARANCE, year, seenOn, validTo, Signers.NOBODY, null, null, number, issuedOn, issuer);
    }

    /** An employee's consent under article 351.8, with the additional agreement to the labour contract. */
    public static SignedPaper labour(SchoolYear year, LocalDate signedOn, LocalDate validTo, String agreementNumber,
                                     LocalDate agreementDate) {
        return new SignedPaper(ConsentKind.LABOUR_MENTORING, year, signedOn, validTo, Signers.SUBJECT, null, null, agreementNumber,
            agreementDate, null);
    }

    /** The last day on which it holds: the one that was said, else the last of the school year. */
    public LocalDate lastDay() {
        return validTo == null ? year.lastDay() : validTo;
    }
}
