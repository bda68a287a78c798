package mentoring.pairing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A mentee joins a group.
 *
 * @param mentee participation id
 * @param reason why he joins although something speaks against it; null or blank where nothing does
 */
public record JoinGroup(int version, @NotNull(message = "{pairing.member.menteeMissing}") Long mentee,
                        @NotNull(message = "{pairing.member.joinedMissing}") LocalDate joinedOn,
                        @Size(max = 1000, message = "{pairing.reasonLong}") String reason) {
}
