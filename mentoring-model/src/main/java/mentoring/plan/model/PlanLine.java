package mentoring.plan.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import mentoring.shared.model.Identified;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Told;

/** What is done of a row of the plan. It belongs to the plan and not to an edition, so that drafting a new edition disturbs nothing. */
@Entity
@Table(name = "plan_line")
public class PlanLine extends Identified {

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private IndividualPlan plan;

    @Column(name = "line_no")
    private int lineNo;

    @Told
    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "done_by")
    private Long doneBy;

    @Told(values = false)
    @Column(name = "done_reason")
    private String doneReason;

    @Told(values = false)
    @Column(name = "evidence_text")
    private String evidenceText;

    @Told(values = false)
    @Column(name = "evidence_link")
    private String evidenceLink;

    @Told(values = false)
    @Column(name = "evidence_file_id")
    private Long evidenceFileId;

    protected PlanLine() {
    }

    PlanLine(IndividualPlan plan, int lineNo) {
        this.plan = plan;
        this.lineNo = lineNo;
    }

    void done(LocalDate day, Long accountId, Evidence evidence, String reason) {
        if (!evidence.given()) {
            throw Refusal.at("evidenceText", "plan.evidenceMissing");
        }
        doneOn = day;
        doneBy = accountId;
        doneReason = reason;
        evidenceText = evidence.text();
        evidenceLink = evidence.link();
        evidenceFileId = evidence.fileId();
    }

    void undone() {
        doneOn = null;
        doneBy = null;
        doneReason = null;
    }

    /** Refuses where somebody else marked the line, or took its mark back, since it was read. */
    public void requireVersion(int seen) {
        Refusal.ifChanged(seen, version);
    }

    /** Goes back with a mark. */
    public int version() {
        return version;
    }

    public boolean isDone() {
        return doneOn != null;
    }

    /** Null until it is done. */
    public LocalDate doneOn() {
        return doneOn;
    }

    /** Why somebody else than the pair's mentor marked it; null where the mentor did. */
    public String doneReason() {
        return doneReason;
    }

    public Evidence evidence() {
        return new Evidence(evidenceText, evidenceLink, evidenceFileId);
    }
}
