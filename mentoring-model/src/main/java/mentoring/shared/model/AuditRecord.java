package mentoring.shared.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the audit: never changed, never deleted, without personal values. */
@Entity
@Table(name = "audit_record")
public class AuditRecord extends Identified {

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "school_id")
    private Long schoolId;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private long subjectId;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "action")
    private String action;

    @Column(name = "restricted")
    private boolean restricted;

    protected AuditRecord() {
    }

    public AuditRecord(Instant happenedAt, Long accountId, String actorName, Long schoolId, String subjectKind, long subjectId,
                       Long personId, String action, boolean restricted) {
        this.happenedAt = happenedAt;
        this.accountId = accountId;
        this.actorName = actorName;
        this.schoolId = schoolId;
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.personId = personId;
        this.action = action;
        this.restricted = restricted;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String actorName() {
        return actorName;
    }

    public String action() {
        return action;
    }

    public String subjectKind() {
        return subjectKind;
    }

    public long subjectId() {
        return subjectId;
    }
}
