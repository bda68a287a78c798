package mentoring.organization;

import jakarta.validation.constraints.Size;
import java.util.Set;
import mentoring.organization.model.YearMatter;
import mentoring.shared.model.Text;

/**
 * Closes a year.
 *
 * @param note  why what is still open is accepted; needed only where something is
 * @param shown what the reader saw to be open: a word about it accepts nothing else
 */
public record CloseYear(int version, @Size(max = 1000, message = "{organization.tooLong}") String note,
                        Set<YearMatter> shown) {

    public CloseYear {
        note = Text.tidy(note);
        shown = Set.copyOf(shown);
    }
}
