package mentoring.account;

import jakarta.validation.constraints.Size;
import mentoring.shared.model.Role;

/**
 * Which accounts a list shows; null for any.
 *
 * @param text     beginning of the log-in name or of the full name
 * @param role     a role held that is not over
 * @param schoolId a school of such a role; counts in the administrator's list only
 * @param show     how they stand
 */
public record AccountFilter(@Size(max = 100) String text, Role role, Long schoolId, Show show) {

    /** Accounts to look for: at work now, not logged in so far, with an initial password outlived, blocked, without any role. */
    public enum Show {
        HERE, WAITING, OUTLIVED, BLOCKED, ENDED
    }
}
