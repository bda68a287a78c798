package mentoring.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairId;
import mentoring.plan.model.EditionId;
import mentoring.plan.model.IndividualPlan;
import mentoring.plan.model.PlanEdition;
import mentoring.plan.model.PlanId;
import mentoring.plan.model.PlanRow;
import mentoring.plan.model.RowId;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;
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
    private PlanViews views;

    @Inject
    private PlanQueries queries;

    @Inject
    private PlanActors actors;

    @Inject
    private CurrentUser currentUser;

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
        return new PlanId(plan.id());
    }

    /** The pair's plan; empty where none was begun. */
    @PlanRule(PlanAction.FIND)
    public Optional<PlanId> find(PairId pair) {
        return queries.ofPair(pair.value()).map(plan -> new PlanId(plan.id()));
    }

    /** The plan as the caller may see it. */
    @PlanRule(PlanAction.READ)
    public PlanView read(PlanId plan) {
        return views.of(access.get(plan, IndividualPlan.class));
    }

    /** A page of a school's plans. */
    @PlanRule(PlanAction.LIST)
    public List<PlanLineView> list(SchoolYearRef year, PlanFilter filter, int first, int size) {
        return queries.list(year, filter, first, size);
    }

    /** How many plans the filter finds. */
    @PlanRule(PlanAction.LIST)
    public long count(SchoolYearRef year, PlanFilter filter) {
        return queries.count(year, filter);
    }

    /** The plans of the caller's own pairs; a mentee's only from approval on. */
    @PlanRule(PlanAction.LIST_OWN)
    public List<PlanLineView> own() {
        return queries.own(currentUser.caller()).stream().filter(line -> access.allows(PlanAction.READ, new PlanId(line.planId()))).toList();
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
        if (command.evidenceFile() != null) {
            queries.requireFileOf(plan.schoolId(), command.evidenceFile());
        }
        plan.done(rowInForce(plan, command.row()), command.doneOn(), command.evidence(), actors.touch(plan), clock.today());
    }

    /** Takes a done mark back. */
    @PlanRule(PlanAction.MARK_DONE)
    public void markUndone(PlanId id, RowId row) {
        IndividualPlan plan = access.get(id, IndividualPlan.class);
        plan.undone(rowInForce(plan, row));
        actors.touch(plan);
    }

    /** The curator completes the plan. */
    @PlanRule(PlanAction.COMPLETE)
    public void complete(PlanId id, LocalDate day) {
        IndividualPlan plan = access.get(id, IndividualPlan.class);
        plan.complete(day, actors.touch(plan), clock.today());
    }

    private static PlanRow rowInForce(IndividualPlan plan, RowId row) {
        return plan.inForce().orElseThrow(() -> Refusal.because("plan.notRunning")).row(row);
    }
}
