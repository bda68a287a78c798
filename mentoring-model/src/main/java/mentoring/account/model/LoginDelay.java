package mentoring.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import mentoring.shared.model.Identified;

/**
 * How long the next try to log in has to wait, for a log-in name and a device (access design, section 6). All devices on which the
 * name has never logged in share one; each other has its own. A delay, never a lock-out.
 */
@Entity
@Table(name = "login_delay")
public class LoginDelay extends Identified {

    /** After so long without a try failures no longer count. */
    public static final Duration FORGOTTEN = Duration.ofDays(1);

    /** The next try of a counter without failures. */
    public static final Instant FREE = Instant.EPOCH;

    private static final Duration LONGEST = Duration.ofMinutes(15);

    @Column(name = "subject")
    private String subject;

    @Column(name = "device")
    private String device;

    @Column(name = "failures")
    private int failures;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "known_since")
    private Instant knownSince;

    protected LoginDelay() {
    }

    /** One without failures. */
    public LoginDelay(String subject, String device, Instant now) {
        this.subject = subject;
        this.device = device;
        this.nextTryAt = FREE;
        this.usedAt = now;
        this.knownSince = now;
    }

    /** After so many failures in a row: nothing, then a second, doubling to a quarter of an hour. */
    public static Duration after(int failures) {
        if (failures <= 0) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(failures - 1, 20));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    /** Failures that still count: a day's quiet forgets them. */
    public int failuresAt(Instant now) {
        return usedAt.plus(FORGOTTEN).isBefore(now) ? 0 : failures;
    }

    /** How long it is to the next try; zero when it is free. */
    public Duration waitAt(Instant now) {
        return now.isBefore(nextTryAt) ? Duration.between(now, nextTryAt) : Duration.ZERO;
    }

    /** Since when the name is at home on the device. */
    public Instant knownSince() {
        return knownSince;
    }

    /** What is stored of it. */
    public int failures() {
        return failures;
    }
}
