package mentoring.plan.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import mentoring.shared.model.Identified;
import mentoring.shared.model.Told;

/** A reviewer's remark on one row, or on the plan as a whole. */
@Entity
@Table(name = "plan_remark")
public class PlanRemark extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private PlanEdition edition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "line_id")
    private PlanLine line;

    @Column(name = "made_at")
    private Instant at;

    @Column(name = "made_by")
    private Long by;

    @Column(name = "actor_name")
    private String actorName;

    @Told(values = false)
    @Column(name = "text")
    private String text;

    @Told(values = false)
    @Column(name = "answer")
    private String answer;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    protected PlanRemark() {
    }

    PlanRemark(PlanEdition edition, PlanLine line, Actor actor, String text) {
        this.edition = edition;
        this.line = line;
        this.at = actor.at();
        this.by = actor.accountId();
        this.actorName = actor.name();
        this.text = text;
    }

    void answer(String words) {
        answer = words;
    }

    void resolve(Instant moment) {
        resolvedAt = moment;
    }

    /** The line it is about; null when it is about the whole plan. */
    public PlanLine line() {
        return line;
    }

    public Instant at() {
        return at;
    }

    public String actorName() {
        return actorName;
    }

    /** Account of the reviewer. */
    public Long by() {
        return by;
    }

    /** What those who draft the plan answered; null while they have not. */
    public String answer() {
        return answer;
    }

    public String text() {
        return text;
    }

    public boolean resolved() {
        return resolvedAt != null;
    }
}
