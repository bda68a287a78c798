package mentoring.journal;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Which journals a list shows.
 *
 * @param surname  beginning of a member's surname; null for all
 * @param unsigned true for those with held meetings that lack a signed entry
 */
public record JournalFilter(@Size(max = 100) String surname, boolean unsigned) implements Serializable {
}
