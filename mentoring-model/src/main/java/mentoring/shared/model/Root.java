package mentoring.shared.model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The root of an aggregate: carries a version and who changed it last. */
@MappedSuperclass
public abstract class Root extends Identified {

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private Long changedBy;

    /** The version that a page shows and brings back with a change. */
    public int version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Id of the account that changed it last; null for the system itself. */
    public Long changedBy() {
        return changedBy;
    }

    /** Refuses when somebody else saved in between. */
    public void requireVersion(int seen) {
        Refusal.ifChanged(seen, version);
    }

    /** Notes who changed the aggregate and when; moves the version even when only a child row changed. */
    public void touch(Instant at, Long accountId) {
        Instant moment = at.truncatedTo(ChronoUnit.MICROS);
        if (changedAt != null && !moment.isAfter(changedAt)) {
            moment = changedAt.plus(1, ChronoUnit.MICROS);
        }
        changedAt = moment;
        changedBy = accountId;
        if (createdAt == null) {
            createdAt = changedAt;
        }
    }

    @PrePersist
    void stampIfNobodyDid() {
        if (changedAt == null) {
            touch(Instant.now(), null);
        }
    }
}
