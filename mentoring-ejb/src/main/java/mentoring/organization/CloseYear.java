package mentoring.organization;

import jakarta.validation.constraints.Size;
import mentoring.shared.model.Text;

/**
 * Closes a year.
 *
 * @param note why what is still open is accepted; needed only where something is
 */
public record CloseYear(int version, @Size(max = 1000, message = "{organization.tooLong}") String note) {

    public CloseYear {
        note = Text.tidy(note);
    }
}
