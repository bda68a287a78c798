package mentoring.people;

import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * A wish for log-ins, or new passwords, for many.
 *
 * @param filter whom the list shows; its need says whether log-ins are missing or were never used
 * @param others true for everybody of that list but those named, false for those named alone
 * @param named  ids of persons of that list
 */
public record IssueLogins(@NotNull LoginFilter filter, boolean others, @NotNull Set<Long> named) {

    boolean means(long person) {
        return others != named.contains(person);
    }
}
