package mentoring.plan.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mentoring.shared.model.Identified;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Told;

/** One edition of a plan's text: drafted, reviewed, approved by an order and from then on frozen. */
@Entity
@Table(name = "plan_edition")
public class PlanEdition extends Identified {

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private IndividualPlan plan;

    @Column(name = "edition_no")
    private int editionNo;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private EditionState state = EditionState.DRAFT;

    @Told(values = false)
    @Column(name = "goal")
    private String goal;

    @Column(name = "goal_version")
    private int goalVersion;

    @Column(name = "goal_by")
    private Long goalBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_for_mentor")
    private boolean submittedForMentor;

    @Column(name = "approval_order_id")
    private Long approvalOrderId;

    @Told
    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "header_json")
    private String header;

    @Column(name = "open_marker")
    private Long openMarker;

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("placeNo, id")
    private List<PlanRow> rows = new ArrayList<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL)
    @OrderBy("at, id")
    private List<PlanStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL)
    @OrderBy("at, id")
    private List<PlanRemark> remarks = new ArrayList<>();

    protected PlanEdition() {
    }

    PlanEdition(IndividualPlan plan, int editionNo, Actor actor) {
        this.plan = plan;
        this.editionNo = editionNo;
        this.openMarker = plan.id();
        step(EditionState.DRAFT, actor, null);
    }

    /** Takes the rows of the edition in force; the lines, and what is done of them, stay the same. */
    void copy(PlanEdition base, Actor actor) {
        goal = base.goal;
        base.rows().forEach(row -> rows.add(new PlanRow(this, row.line(), row.placeNo(), row.text(), actor.at(), actor.accountId())));
    }

    /** Writes the goal. */
    public void aim(String newGoal, int seenVersion, Actor actor) {
        requireEditable();
        if (seenVersion != goalVersion) {
            throw Refusal.at("goal", "plan.goal.changedMeanwhile");
        }
        goal = newGoal;
        goalVersion++;
        goalBy = actor.accountId();
    }

    /** Adds a row at the end. */
    public PlanRow addRow(RowText text, Actor actor) {
        requireEditable();
        PlanRow row = new PlanRow(this, plan.newLine(), rows.size() + 1, text, actor.at(), actor.accountId());
        rows.add(row);
        return row;
    }

    /** Writes a row's cells; refuses when somebody else wrote the row since the caller saw it. */
    public void writeRow(PlanRow row, int seenVersion, RowText text, Actor actor) {
        requireEditable();
        if (seenVersion != row.version()) {
            throw Refusal.at("rows[" + rows().indexOf(row) + "]", "plan.row.changedMeanwhile", row.placeNo());
        }
        row.write(text, actor.at(), actor.accountId());
    }

    /** Moves a row one place up (-1) or down (+1); nothing happens at the ends. */
    public void moveRow(PlanRow row, int places) {
        requireEditable();
        List<PlanRow> ordered = new ArrayList<>(rows());
        int from = ordered.indexOf(row);
        int to = Math.max(0, Math.min(ordered.size() - 1, from + places));
        ordered.remove(from);
        ordered.add(to, row);
        renumber(ordered);
    }

    /** Takes a row out; its line stays where an approved edition still has it. */
    public void removeRow(PlanRow row) {
        requireEditable();
        rows.remove(row);
        renumber(rows());
    }

    private static void renumber(List<PlanRow> ordered) {
        for (int i = 0; i < ordered.size(); i++) {
            ordered.get(i).place(i + 1);
        }
    }

    /**
     * Sends the plan for review: the goal is there, there is a row, every row is complete.
     *
     * @param forMentor true when the curator sends it for a mentor without a log-in (decision 15)
     */
    public void submit(Actor actor, boolean forMentor) {
        requireEditable();
        List<Problem> problems = new ArrayList<>();
        if (goal == null) {
            problems.add(Problem.at("goal", "plan.goalMissing"));
        }
        if (rows.isEmpty()) {
            problems.add(Problem.of("plan.noRows"));
        }
        List<PlanRow> ordered = rows();
        ordered.forEach(row -> problems.addAll(row.incomplete(ordered.indexOf(row))));
        Refusal.ifAny(problems);
        submittedAt = actor.at();
        submittedForMentor = forMentor;
        go(EditionState.SUBMITTED, actor, null);
    }

    /** Takes the plan back; only until the first remark. */
    public void takeBack(Actor actor) {
        require(EditionState.SUBMITTED);
        plan.requireOpen();
        if (remarks.stream().anyMatch(remark -> remark.at().isAfter(submittedAt))) {
            throw Refusal.because("plan.remarked");
        }
        go(EditionState.DRAFT, actor, null);
    }

    /** Notes a reviewer's remark; row is null for the plan as a whole. */
    public void remark(PlanRow row, String text, Actor actor) {
        requireUnderReview();
        remarks.add(new PlanRemark(this, row == null ? null : row.line(), actor, text));
    }

    /** Returns the plan with the remarks that nobody has dealt with: at least one. */
    public void giveBack(Actor actor) {
        requireUnderReview();
        if (openRemarks().isEmpty()) {
            throw Refusal.because("plan.remarkMissing");
        }
        takeOffOrder();
        go(EditionState.RETURNED, actor, null);
    }

    private void requireUnderReview() {
        plan.requireOpen();
        if (state != EditionState.SUBMITTED && state != EditionState.ENDORSED) {
            throw Refusal.because("plan.transition");
        }
    }

    void takeOffOrder() {
        approvalOrderId = null;
    }

    /** Refuses where the edition went another step since it was read: what was taken back, changed and sent again is another text. */
    public void requireRevision(int seen) {
        Refusal.ifChanged(seen, version);
    }

    /**
     * The reviewer finds the plan good; open remarks are settled by it.
     *
     * @param note what the timeline says besides; null for nothing
     */
    public void endorse(Actor actor, String note) {
        plan.requireOpen();
        require(EditionState.SUBMITTED);
        openRemarks().forEach(remark -> remark.resolve(actor.at()));
        go(EditionState.ENDORSED, actor, note);
    }

    /** Answers a remark. */
    public void answer(PlanRemark remark, String words) {
        requireEditable();
        remark.answer(words);
    }

    /** Marks a remark as dealt with. */
    public void resolve(PlanRemark remark, Actor actor) {
        requireEditable();
        remark.resolve(actor.at());
    }

    /** Puts the edition on the order that is to approve it; null takes it off. */
    public void putOnOrder(Long orderId) {
        require(EditionState.ENDORSED);
        approvalOrderId = orderId;
    }

    void approve(LocalDate day, String frozenHeader, Actor actor, String note) {
        require(EditionState.ENDORSED);
        effectiveOn = day;
        header = frozenHeader;
        openMarker = null;
        go(EditionState.APPROVED, actor, note);
    }

    void supersede(Actor actor) {
        require(EditionState.APPROVED);
        go(EditionState.SUPERSEDED, actor, null);
    }

    private void go(EditionState next, Actor actor, String note) {
        state = next;
        step(next, actor, note);
    }

    private void step(EditionState to, Actor actor, String note) {
        steps.add(new PlanStep(this, to, actor, note));
    }

    private void require(EditionState needed) {
        if (state != needed) {
            throw Refusal.because("plan.transition");
        }
    }

    private void requireEditable() {
        plan.requireOpen();
        if (!state.editable()) {
            throw Refusal.because("plan.notEditable");
        }
    }

    /** The row of an id, which must be this edition's. */
    public PlanRow row(RowId id) {
        return rows.stream().filter(row -> row.id() == id.value()).findFirst().orElseThrow(Refusal::notFound);
    }

    /** Moves with each step and with the goal; goes back with a decision about the whole. */
    public int revision() {
        return version;
    }

    /** Counts the times the goal was written; rows have counts of their own. */
    public int version() {
        return goalVersion;
    }

    public IndividualPlan plan() {
        return plan;
    }

    public int editionNo() {
        return editionNo;
    }

    public EditionState state() {
        return state;
    }

    /** Null until written. */
    public String goal() {
        return goal;
    }

    /** Account that wrote the goal last; null before. */
    public Long goalBy() {
        return goalBy;
    }

    /** Moment of the last submission; null before it. */
    public Instant submittedAt() {
        return submittedAt;
    }

    public boolean submittedForMentor() {
        return submittedForMentor;
    }

    public Long approvalOrderId() {
        return approvalOrderId;
    }

    /** First day in force; null until approved. */
    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** Names and posts as approved, as JSON; null until approved. */
    public String header() {
        return header;
    }

    /** In the order of the plan. */
    public List<PlanRow> rows() {
        return rows.stream().sorted(Comparator.comparingInt(PlanRow::placeNo)).toList();
    }

    public List<PlanStep> steps() {
        return List.copyOf(steps);
    }

    public List<PlanRemark> remarks() {
        return List.copyOf(remarks);
    }

    public List<PlanRemark> openRemarks() {
        return remarks.stream().filter(remark -> !remark.resolved()).toList();
    }
}
