package mentoring.plan.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Root;
import mentoring.shared.model.Told;

/** The individual plan of a pair or group (annex 1): its editions, and what is done of its lines. */
@Entity
@Table(name = "individual_plan")
public class IndividualPlan extends Root {

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "school_year")
    private int schoolYear;

    @Column(name = "pair_id")
    private long pairId;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "phase")
    private PlanPhase phase = PlanPhase.IN_PREPARATION;

    @Column(name = "done_weight")
    private int doneWeight;

    @Column(name = "total_weight")
    private int totalWeight;

    @Told
    @Column(name = "completed_on")
    private LocalDate completedOn;

    @Column(name = "completed_by")
    private Long completedBy;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    @OrderBy("editionNo")
    private List<PlanEdition> editions = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    @OrderBy("lineNo")
    private List<PlanLine> lines = new ArrayList<>();

    protected IndividualPlan() {
    }

    public IndividualPlan(long schoolId, int schoolYear, long pairId) {
        this.schoolId = schoolId;
        this.schoolYear = schoolYear;
        this.pairId = pairId;
    }

    /** Starts a draft: the first edition, or a new one with the rows of the edition in force. The plan must have its id. */
    public PlanEdition startEdition(Actor actor) {
        if (openEdition().isPresent()) {
            throw Refusal.because("plan.openEdition");
        }
        requireOpen();
        PlanEdition edition = new PlanEdition(this, editions.size() + 1, actor);
        inForce().ifPresent(base -> edition.copy(base, actor));
        editions.add(edition);
        return edition;
    }

    PlanLine newLine() {
        PlanLine line = new PlanLine(this, lines.size() + 1);
        lines.add(line);
        return line;
    }

    /**
     * Puts an endorsed edition in force.
     *
     * @param day    day of the order
     * @param header names and posts as approved, as JSON
     * @param note   the order in words, for the timeline
     */
    public void approve(PlanEdition edition, LocalDate day, String header, Actor actor, String note) {
        requireOpen();
        Optional<PlanEdition> former = inForce();
        edition.approve(day, header, actor, note);
        former.ifPresent(old -> old.supersede(actor));
        if (phase == PlanPhase.IN_PREPARATION) {
            phase = PlanPhase.APPROVED;
        }
        weigh();
    }

    /**
     * Marks a row of the edition in force as done, with evidence.
     *
     * @param reason why it is not the pair's mentor who marks it; null where he does
     */
    public void done(PlanRow row, LocalDate day, Evidence evidence, String reason, Actor actor, LocalDate today) {
        requireRunning();
        requireInForce(row);
        if (day == null || day.isAfter(today)) {
            throw Refusal.at("doneOn", "plan.doneDate");
        }
        row.line().done(day, actor.accountId(), evidence, reason);
        begin(day);
        weigh();
    }

    /** Takes a done mark back; the evidence stays to be looked at. */
    public void undone(PlanRow row) {
        requireRunning();
        requireInForce(row);
        row.line().undone();
        weigh();
    }

    /** Notes work by the plan: a row done or a meeting held on or after the day of approval starts «выполняется» (decision 15). */
    public void begin(LocalDate day) {
        boolean after = inForce().filter(edition -> !day.isBefore(edition.effectiveOn())).isPresent();
        if (phase == PlanPhase.APPROVED && after) {
            phase = PlanPhase.IN_PROGRESS;
        }
    }

    /** The curator completes the plan. */
    public void complete(LocalDate day, Actor actor, LocalDate today) {
        if (phase != PlanPhase.IN_PROGRESS && phase != PlanPhase.APPROVED) {
            throw Refusal.because("plan.transition");
        }
        if (day == null || day.isAfter(today)) {
            throw Refusal.at("completedOn", "plan.doneDate");
        }
        openEdition().ifPresent(PlanEdition::takeOffOrder);
        phase = PlanPhase.COMPLETED;
        completedOn = day;
        completedBy = actor.accountId();
    }

    /** The pair ended: the plan stays readable, and no order waits for it any more. */
    public void closeWithPair() {
        openEdition().ifPresent(PlanEdition::takeOffOrder);
        if (phase != PlanPhase.COMPLETED) {
            phase = PlanPhase.CLOSED;
        }
    }

    /** Refuses to change anything of a plan that was completed or closed with its pair. */
    void requireOpen() {
        if (phase == PlanPhase.COMPLETED || phase == PlanPhase.CLOSED) {
            throw Refusal.because("plan.closed");
        }
    }

    private void weigh() {
        List<PlanRow> rows = inForce().map(PlanEdition::rows).orElse(List.of());
        totalWeight = rows.stream().mapToInt(PlanRow::weight).sum();
        doneWeight = rows.stream().filter(row -> row.line().isDone()).mapToInt(PlanRow::weight).sum();
    }

    private void requireRunning() {
        if (phase != PlanPhase.APPROVED && phase != PlanPhase.IN_PROGRESS) {
            throw Refusal.because("plan.notRunning");
        }
    }

    private void requireInForce(PlanRow row) {
        if (inForce().filter(edition -> edition == row.edition()).isEmpty()) {
            throw Refusal.because("plan.lineNotInForce");
        }
    }

    public long schoolId() {
        return schoolId;
    }

    public int schoolYear() {
        return schoolYear;
    }

    public long pairId() {
        return pairId;
    }

    public PlanPhase phase() {
        return phase;
    }

    public PlanStatus status() {
        return PlanStatus.of(phase, openEdition().map(PlanEdition::state).orElse(EditionState.DRAFT));
    }

    /** The edition that is being drafted or reviewed. */
    public Optional<PlanEdition> openEdition() {
        return editions.stream().filter(edition -> edition.state() != EditionState.APPROVED && edition.state() != EditionState.SUPERSEDED)
            .findFirst();
    }

    /** The approved edition. */
    public Optional<PlanEdition> inForce() {
        return editions.stream().filter(edition -> edition.state() == EditionState.APPROVED)
            .max(Comparator.comparingInt(PlanEdition::editionNo));
    }

    public List<PlanLine> lines() {
        return List.copyOf(lines);
    }

    public List<PlanEdition> editions() {
        return List.copyOf(editions);
    }

    /** Weight of the rows done, of the edition in force. */
    public int doneWeight() {
        return doneWeight;
    }

    /** Weight of all rows of the edition in force; 0 before approval. */
    public int totalWeight() {
        return totalWeight;
    }

    /** Percent done, rounded down; 0 before approval. */
    public int percentDone() {
        return totalWeight == 0 ? 0 : doneWeight * 100 / totalWeight;
    }

    public LocalDate completedOn() {
        return completedOn;
    }
}
