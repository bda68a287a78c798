package mentoring.account;

import java.io.Serializable;
import java.util.List;

/**
 * The caller's own account.
 *
 * @param grants roles that are not over
 * @param logins newest tries to log in
 */
public record OwnAccount(String login, String name, List<GrantLine> grants, List<LoginLine> logins) implements Serializable {
}
