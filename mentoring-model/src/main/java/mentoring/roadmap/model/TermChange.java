package mentoring.roadmap.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import mentoring.shared.model.Identified;

/** A term of an approved roadmap that was moved by an order. Never changed. */
@Entity
@Table(name = "roadmap_term_change")
public class TermChange extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private RoadmapItem item;

    @Column(name = "changed_on")
    private LocalDate changedOn;

    @Column(name = "old_from")
    private LocalDate oldFrom;

    @Column(name = "old_to")
    private LocalDate oldTo;

    @Column(name = "new_to")
    private LocalDate newTo;

    @Column(name = "order_number")
    private String orderNumber;

    @Column(name = "order_date")
    private LocalDate orderDate;

    @Column(name = "reason")
    private String reason;

    @Column(name = "actor_name")
    private String actorName;

    protected TermChange() {
    }

    TermChange(RoadmapItem item, MoveTerm move, LocalDate oldFrom, LocalDate oldTo, LocalDate changedOn, String actorName) {
        this.item = item;
        this.changedOn = changedOn;
        this.oldFrom = oldFrom;
        this.oldTo = oldTo;
        this.newTo = move.to();
        this.orderNumber = move.orderNumber();
        this.orderDate = move.orderDate();
        this.reason = move.reason();
        this.actorName = actorName;
    }

    public LocalDate changedOn() {
        return changedOn;
    }

    public LocalDate oldFrom() {
        return oldFrom;
    }

    public LocalDate oldTo() {
        return oldTo;
    }

    public LocalDate newTo() {
        return newTo;
    }

    public String orderNumber() {
        return orderNumber;
    }

    public LocalDate orderDate() {
        return orderDate;
    }

    /** May be null. */
    public String reason() {
        return reason;
    }

    public String actorName() {
        return actorName;
    }
}
