package mentoring.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * A try to log in.
 *
 * @param knownDevice true where the account had logged in from that browser before
 * @param open        true while its session lasts
 * @param lastSeenAt  when its owner last did anything, to the minute; null for a failed one
 * @param here        true for the session of this very call
 */
public record LoginLine(Instant at, boolean succeeded, boolean knownDevice, boolean open, Instant lastSeenAt, boolean here)
        implements Serializable {
}
