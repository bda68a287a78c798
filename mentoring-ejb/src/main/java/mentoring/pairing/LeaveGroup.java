package mentoring.pairing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import mentoring.pairing.model.EndReason;

/**
 * A mentee leaves a group.
 *
 * @param mentee participation id
 * @param leftOn first day without him
 */
public record LeaveGroup(int version, long mentee, @NotNull(message = "{pairing.member.leftMissing}") LocalDate leftOn,
                         @NotNull(message = "{pairing.end.reasonMissing}") EndReason reason) {
}
