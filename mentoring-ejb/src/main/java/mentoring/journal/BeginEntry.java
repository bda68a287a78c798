package mentoring.journal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * The first text of an entry.
 *
 * @param clientKey one-time key of the form: sent twice it makes one entry
 */
public record BeginEntry(@NotNull @Pattern(regexp = "[A-Za-z0-9-]{8,36}") String clientKey, @NotNull @Valid WriteEntry text) {
}
