package mentoring.pairing;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Makes pairs of lines of a proposal.
 *
 * @param lines        ids of the lines
 * @param startsOn     of all of them; may follow later
 * @param plannedEndOn of all of them; may follow later
 * @param reason       why they are made although something speaks against some; null or blank where nothing does
 */
public record AcceptPairs(int version, List<Long> lines, LocalDate startsOn, LocalDate plannedEndOn,
                          @Size(max = 1000, message = "{pairing.reasonLong}") String reason) {

    public AcceptPairs {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
