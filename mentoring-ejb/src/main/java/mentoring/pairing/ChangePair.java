package mentoring.pairing;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Changes what a pair works at and when, before it is ordered. */
public record ChangePair(int version, @Size(max = 300, message = "{pairing.directionLong}") String direction, Long roleModelId,
                         boolean teacherPresent, LocalDate startsOn, LocalDate plannedEndOn) {
}
