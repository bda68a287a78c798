package mentoring.shared.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Old and new values of a record of the audit, of one person or of nobody; the database deletes it with the person. */
@Entity
@Table(name = "audit_detail")
public class AuditDetail extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "audit_id")
    private AuditRecord record;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "changes_json")
    private String changes;

    protected AuditDetail() {
    }

    public AuditDetail(AuditRecord record, Long personId, String changes) {
        this.record = record;
        this.personId = personId;
        this.changes = changes;
    }

    public long auditId() {
        return record.id();
    }

    /** Whose values they are; null for nobody's. */
    public Long personId() {
        return personId;
    }

    /** JSON: an array of [entity, field, before, after]. */
    public String changes() {
        return changes;
    }
}
