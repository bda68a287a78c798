package mentoring.account;

import java.io.Serializable;

/**
 * What a session remembers of a log-in; everything else is asked anew at each request.
 *
 * @param accountId id of the account
 * @param epoch     the account's session epoch at log-in; a later one ends the session
 */
public record LoginState(long accountId, int epoch) implements Serializable {
}
