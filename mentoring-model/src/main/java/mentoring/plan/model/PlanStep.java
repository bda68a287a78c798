package mentoring.plan.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import mentoring.shared.model.Identified;

/** A step in the life of an edition: the timeline that the page shows. Never changed. */
@Entity
@Table(name = "plan_step")
public class PlanStep extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private PlanEdition edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private EditionState to;

    @Column(name = "made_at")
    private Instant at;

    @Column(name = "made_by")
    private Long by;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "note")
    private String note;

    protected PlanStep() {
    }

    PlanStep(PlanEdition edition, EditionState to, Actor actor, String note) {
        this.edition = edition;
        this.to = to;
        this.at = actor.at();
        this.by = actor.accountId();
        this.actorName = actor.name();
        this.note = note;
    }

    public EditionState to() {
        return to;
    }

    public Instant at() {
        return at;
    }

    /** Account of who did it; null for the system. */
    public Long by() {
        return by;
    }

    public String actorName() {
        return actorName;
    }

    /** Null where nothing was said. */
    public String note() {
        return note;
    }
}
