package mentoring.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import mentoring.shared.model.Identified;

/** A try to log in to an account, for its owner; a good one is the log-in's session as well. Keeps no address. */
@Entity
@Table(name = "login_record")
public class LoginRecord extends Identified {

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "succeeded")
    private boolean succeeded;

    @Column(name = "known_device")
    private boolean knownDevice;

    @Column(name = "known_since")
    private Instant knownSince;

    @Column(name = "session_epoch")
    private Integer sessionEpoch;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected LoginRecord() {
    }

    private LoginRecord(long accountId, Instant at, boolean knownDevice) {
        this.accountId = accountId;
        this.at = at;
        this.knownDevice = knownDevice;
    }

    /** Somebody did not get in. */
    public static LoginRecord failed(long accountId, Instant at, boolean knownDevice) {
        return new LoginRecord(accountId, at, knownDevice);
    }

    /**
     * Somebody got in; the session lives while the account's epoch is this one.
     *
     * @param knownSince since when the browser is known to the account; null for a strange one
     */
    public static LoginRecord succeeded(long accountId, Instant at, Instant knownSince, int sessionEpoch) {
        LoginRecord made = new LoginRecord(accountId, at, knownSince != null);
        made.knownSince = knownSince;
        made.succeeded = true;
        made.sessionEpoch = sessionEpoch;
        made.lastSeenAt = at;
        return made;
    }

    /** The session outlives a change of the epoch that its owner made in it. */
    public void goesOn(int epoch) {
        sessionEpoch = epoch;
    }

    /** The session is over. */
    public void end(Instant now) {
        endedAt = now;
    }

    /** True while its session lasts. */
    public boolean openIn(int accountEpoch, Instant idleSince) {
        return succeeded && endedAt == null && sessionEpoch == accountEpoch && lastSeenAt.isAfter(idleSince);
    }

    public Instant at() {
        return at;
    }

    public boolean succeeded() {
        return succeeded;
    }

    /** Since when the account was at home in that browser; null for a strange one. */
    public Instant knownSince() {
        return knownSince;
    }

    /** True where the account had logged in from that browser before. */
    public boolean knownDevice() {
        return knownDevice;
    }

    /** When the session's owner last did anything, to the minute; null for a failed one. */
    public Instant lastSeenAt() {
        return lastSeenAt;
    }
}
