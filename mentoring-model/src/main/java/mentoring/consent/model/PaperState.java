package mentoring.consent.model;

import java.time.LocalDate;

/**
 * One kind of paper of one person on a day.
 *
 * @param until   last day of the newest consent, or the day on which it was withdrawn or refused; null where there was none
 * @param renewOn day of the 14th or 18th birthday within 30 days that asks for a new signature; null otherwise
 * @param signers whose signatures a paper signed that day needs; null where the age is unknown
 */
public record PaperState(ConsentKind kind, ConsentState status, LocalDate until, LocalDate renewOn, Signers signers) {

    /** True when everything about it is in order and stays so for 30 days. */
    public boolean calm() {
        return status == ConsentState.VALID && renewOn == null;
    }
}
