package mentoring.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import mentoring.account.model.AccountStanding;

/**
 * A line of a list of accounts.
 *
 * @param name        full name of the owner
 * @param grants      roles that are not over; of a school's list those in the school
 * @param lastLoginAt null for never
 * @param here        true while the owner is at work
 */
public record AccountRow(long id, String login, String name, List<GrantLine> grants, AccountStanding standing, Instant lastLoginAt,
                         boolean here) implements Serializable {
}
