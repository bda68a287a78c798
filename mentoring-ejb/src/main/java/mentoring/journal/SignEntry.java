package mentoring.journal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The text that is signed, as the mentor sees it, and his password.
 *
 * @param password the caller's own, typed again
 */
public record SignEntry(@NotNull @Valid WriteEntry text, String password) {

    @Override
    public String toString() {
        return "SignEntry[" + text + "]";
    }
}
