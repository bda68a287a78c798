package mentoring.people;

import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * A wish for log-ins, or new passwords, for many.
 *
 * @param filter  whom the list shows; its need says whether log-ins are missing or were never used
 * @param leftOut ids of persons of that list who are not meant
 */
public record IssueLogins(@NotNull LoginFilter filter, @NotNull Set<Long> leftOut) {
}
