package mentoring.account;

import java.util.List;
import mentoring.shared.model.Role;

/**
 * A person's log-in as the school sees it.
 *
 * @param id    id of the account; null with the log-in name
 * @param login log-in name; null where the person has none
 * @param roles roles in this school today, in the order of the enum
 */
public record AccountView(Long id, String login, List<Role> roles) {

    public boolean exists() {
        return login != null;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
