package mentoring.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a session remembers of a log-in; everything else is asked anew at each request.
 *
 * @param accountId id of the account
 * @param epoch     the account's session epoch at log-in; a later one ends the session
 * @param since     when the password was typed
 * @param record    id of the log-in's own record
 * @param pupil     true for a pupil's log-in, which ends after a shorter idle time
 */
public record LoginState(long accountId, int epoch, Instant since, long record, boolean pupil) implements Serializable {
}
