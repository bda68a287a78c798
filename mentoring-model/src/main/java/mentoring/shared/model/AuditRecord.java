package mentoring.shared.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the audit: never changed, never deleted, without personal values, which lie in {@link AuditDetail}. */
@Entity
@Table(name = "audit_record")
public class AuditRecord extends Identified {

    private static final int MOST_FIELDS = 1000;

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

    @Column(name = "fields")
    private String fields;

    @Column(name = "reason")
    private String reason;

    @Column(name = "restricted")
    private boolean restricted;

    @Column(name = "in_job")
    private boolean inJob;

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

    /** Notes which fields were changed, by name and separated by commas; what is longer than the column is cut at a comma. */
    public void changes(String names) {
        fields = names.length() <= MOST_FIELDS ? names : names.substring(0, names.lastIndexOf(',', MOST_FIELDS));
    }

    /** Notes the reason that the actor gave. */
    public void because(String why) {
        reason = why;
    }

    /** Notes that a job did it for the actor, who asked for the whole once. */
    public void byJob() {
        inJob = true;
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

    public Long schoolId() {
        return schoolId;
    }

    /** The one person whose data it is about; null for none or several. */
    public Long personId() {
        return personId;
    }

    public Long accountId() {
        return accountId;
    }

    /** Names of changed fields; null for none. */
    public String fields() {
        return fields;
    }

    /** The reason given; null for none. */
    public String reason() {
        return reason;
    }

    /** True for the reading of something restricted. */
    public boolean restricted() {
        return restricted;
    }
}
