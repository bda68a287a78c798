package mentoring.pairing;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * Several pairs have done their work.
 *
 * @param endedOn first day on which they no longer work
 */
public record CompletePairs(@NotEmpty(message = "{pairing.finish.nothing}") List<Long> pairs,
                            @NotNull(message = "{pairing.end.dateMissing}") LocalDate endedOn) {
}
