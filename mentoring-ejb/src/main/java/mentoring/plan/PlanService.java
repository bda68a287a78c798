package mentoring.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentoring.pairing.PairHead;
import mentoring.pairing.PairHeads;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairId;
import mentoring.plan.model.EditionId;
import mentoring.plan.model.IndividualPlan;
import mentoring.plan.model.LineId;
import mentoring.plan.model.PlanEdition;
import mentoring.plan.model.PlanId;
import mentoring.plan.model.PlanRow;
import mentoring.plan.model.RowId;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;

/** The plan as a whole: opening it, reading it, what is done of it, its completion. */
@Stateless
@Guarded
public class PlanService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private PairHeads pairs;

    @Inject
    private PlanViews views;

    @Inject
    private PlanQueries queries;

    @Inject
    private PlanLists lists;

    @Inject
    private PlanActors actors;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private PlanEvidence evidence;

    @Inject
    private Clock clock;

    /** Opens the pair's plan, and makes it with a first draft where there is none yet. */
    @PlanRule(PlanAction.OPEN)
    public PlanId open(PairId pair) {
        Optional<IndividualPlan> existing = queries.ofPair(pair.value());
        if (existing.isPresent()) {
            return new PlanId(existing.get().id());
        }
        MentoringPair mentoringPair = access.get(pair, MentoringPair.class);
        IndividualPlan plan = new IndividualPlan(mentoringPair.schoolId(), mentoringPair.schoolYear(), pair.value());
        plan.touch(clock.now(), currentUser.accountId());
        em.persist(plan);
        plan.startEdition(actors.current());
        em.flush();
        return new PlanId(plan.id());
    }

    /** The pair's plan; empty where none was begun, or none that the caller may see. */
    @PlanRule(PlanAction.FIND)
    public Optional<PlanId> find(PairId pair) {
        return queries.ofPair(pair.value()).filter(this::visible).map(plan -> new PlanId(plan.id()));
    }

    /** The pair with its plan, for a page that may offer to begin one. */
    @PlanRule(PlanAction.FIND)
    public PlanStart start(PairId pair) {
        Long plan = find(pair).map(PlanId::value).orElse(null);
        boolean none = queries.ofPair(pair.value()).isEmpty();
        return new PlanStart(pairs.of(pair.value()), plan, none && access.allows(PlanAction.OPEN, pair));
    }

    private boolean visible(IndividualPlan plan) {
        return access.allows(PlanAction.READ, new PlanId(plan.id())) && views.readable(plan);
    }

    /** The plan as the caller may see it. */
    @PlanRule(PlanAction.READ)
    public PlanView read(PlanId plan) {
        return views.of(access.get(plan, IndividualPlan.class));
    }

    /** One edition of a plan, also a former one. */
    @PlanRule(PlanAction.READ_EDITION)
    public PlanView edition(EditionId id) {
        return views.of(access.get(id, PlanEdition.class));
    }

    /** A page of a school's plans. */
    @PlanRule(PlanAction.LIST)
    public List<PlanLineView> list(SchoolYearRef year, PlanFilter filter, int first, int size) {
        return lists.list(year, filter, drafts(year), first, size);
    }

    /** How many plans the filter finds. */
    @PlanRule(PlanAction.LIST)
    public long count(SchoolYearRef year, PlanFilter filter) {
        return lists.count(year, filter, drafts(year));
    }

    /** Drafts are their writers' alone: the director's list begins with what was sent. */
    private boolean drafts(SchoolYearRef year) {
        return currentUser.caller().has(Role.CURATOR, year.schoolId());
    }

    /** Pairs that have no plan and for which the caller may begin one, by number. */
    @PlanRule(PlanAction.LIST_UNPLANNED)
    public List<PairHead> unplanned(SchoolYearRef year) {
        return lists.unplanned(year).stream().filter(pair -> access.allows(PlanAction.OPEN, new PairId(pair.pairId()))).toList();
    }

    /** The plans of the caller's own pairs; a mentee's only from approval on. */
    @PlanRule(PlanAction.LIST_OWN)
    public List<PlanLineView> own(SchoolYearRef year) {
        return lists.lines(lists.own(year, currentUser.caller()).stream().filter(this::visible).toList());
    }

    /** Starts a new edition with the rows of the one in force. */
    @PlanRule(PlanAction.NEW_EDITION)
    public EditionId startEdition(PlanId id) {
        IndividualPlan plan = access.get(id, IndividualPlan.class);
        PlanEdition edition = plan.startEdition(actors.touch(plan));
        em.flush();
        return new EditionId(edition.id());
    }

    /** Marks a row of the edition in force as done, with evidence. */
    @PlanRule(PlanAction.MARK_DONE)
    public void markDone(PlanId id, @Valid MarkDone command) {
        IndividualPlan plan = access.get(id, IndividualPlan.class);
        String reason = DraftWriting.tidy(command.reason());
        boolean own = queries.mentorOf(plan.pairId(), currentUser.caller());
        if (!own && reason == null) {
            throw Refusal.at("reason", "plan.doneReason");
        }
        PlanRow row = rowInForce(plan, command.row());
        row.line().requireVersion(command.version());
        Long former = row.line().evidence().fileId();
        plan.done(row, command.doneOn(), evidence.of(row, command), own ? null : reason, actors.touch(plan), clock.today());
        evidence.forget(former, row);
    }

    /** The file that shows a row as done; in a group the mentor's files are not for the mentees. */
    @PlanRule(PlanAction.OPEN_EVIDENCE)
    public EvidenceFile openEvidence(PlanId id, LineId line) {
        return evidence.open(access.get(id, IndividualPlan.class), line);
    }

    /**
     * Takes a done mark back.
     *
     * @param version of the mark as it was seen
     */
    @PlanRule(PlanAction.MARK_DONE)
    public void markUndone(PlanId id, RowId ref, int version) {
        IndividualPlan plan = access.get(id, IndividualPlan.class);
        PlanRow row = rowInForce(plan, ref);
        row.line().requireVersion(version);
        plan.undone(row);
        actors.touch(plan);
    }

    /** The curator completes the plan as he saw it. */
    @PlanRule(PlanAction.COMPLETE)
    public void complete(PlanId id, int version, LocalDate day) {
        IndividualPlan plan = access.get(id, IndividualPlan.class);
        plan.requireVersion(version);
        plan.complete(day, actors.touch(plan), clock.today());
    }

    private static PlanRow rowInForce(IndividualPlan plan, RowId row) {
        return plan.inForce().orElseThrow(() -> Refusal.because("plan.notRunning")).row(row);
    }
}
