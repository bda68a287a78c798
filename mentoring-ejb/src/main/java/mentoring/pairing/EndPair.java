package mentoring.pairing;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import mentoring.pairing.model.EndReason;

/**
 * Ends a pair before its time.
 *
 * @param endedOn  first day on which it no longer works
 * @param note     words of the curator; needed for OTHER
 * @param noticeOn when notice was given; asked where an employee helps an employee and one of the employer's side ends it
 */
public record EndPair(int version, LocalDate endedOn, EndReason reason, @Size(max = 1000, message = "{pairing.noteLong}") String note,
                      LocalDate noticeOn) {
}
