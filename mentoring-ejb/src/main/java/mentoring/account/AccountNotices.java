package mentoring.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What the caller should know of his account and his school's.
 *
 * @param failures     how often somebody failed to log in since the caller last read it
 * @param lastFailure  when that last was; null for never
 * @param resets       passwords given anew that the caller has not confirmed
 * @param newDirectors directors whom the administrator appointed in the caller's schools since he last read it
 */
public record AccountNotices(int failures, Instant lastFailure, List<AccountCard.ResetLine> resets, List<NewDirector> newDirectors)
        implements Serializable {

    /** A new director of a school. */
    public record NewDirector(String name, String school) implements Serializable {
    }

    /** True where there is something that reading it settles. */
    public boolean unread() {
        return failures > 0 || !newDirectors.isEmpty();
    }
}
