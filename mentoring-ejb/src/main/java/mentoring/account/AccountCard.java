package mentoring.account;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mentoring.account.model.AccountStanding;

/**
 * One account.
 *
 * @param name        full name; null where the reader may know no more than school, role and block
 * @param lastDay     last day of an initial password; null for a password of the owner's own
 * @param lastLoginAt null for never, or where the reader may not know it
 * @param block       who blocked it; null while it is open
 * @param sessions    log-ins that are open now
 * @param resets      passwords given anew, the newest first
 * @param own         true for the caller's own
 */
public record AccountCard(long id, String login, String name, AccountStanding standing, LocalDate lastDay, Instant lastLoginAt, Block block,
                          List<GrantLine> grants, List<LoginLine> sessions, List<ResetLine> resets, boolean own) implements Serializable {

    /** Who blocked it, when and why. */
    public record Block(Instant at, String by, String reason) implements Serializable {
    }

    /** A password given anew. */
    public record ResetLine(Instant at, String by, boolean confirmed) implements Serializable {
    }

    /** Where it lies under the eyes of somebody who may know no more. */
    public boolean outline() {
        return name == null;
    }
}
