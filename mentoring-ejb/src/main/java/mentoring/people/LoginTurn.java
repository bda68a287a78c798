package mentoring.people;

import java.io.Serializable;
import mentoring.people.model.LoginIssueState;
import mentoring.shared.model.PersonName;

/**
 * What became of one person in a job that makes log-ins.
 *
 * @param place  class, post or workplace; null where none is known
 * @param login  log-in name; null where nothing was done
 * @param used   true once somebody has logged in with it
 * @param reason message key that says why nothing was done; null otherwise
 */
public record LoginTurn(long personId, PersonName name, String place, LoginIssueState state, String login, boolean used, String reason)
        implements Serializable {
}
