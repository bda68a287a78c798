package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import mentoring.organization.AnnexTable;
import mentoring.organization.OrderAnnex;
import mentoring.organization.OrderDeleted;
import mentoring.organization.OrderSigned;
import mentoring.organization.model.OrderKind;
import mentoring.organization.model.SchoolOrder;
import mentoring.pairing.PairHead;
import mentoring.pairing.PairHeads;
import mentoring.plan.model.EditionState;
import mentoring.plan.model.IndividualPlan;
import mentoring.plan.model.PlanEdition;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;

/** What orders mean to plans: their annex, what is out of sequence, and the approval that a signature brings. */
@ApplicationScoped
class PlanOrders implements OrderAnnex {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    /** What the timeline says where somebody of the pair himself acts. */
    static final String SELF_ACT = "совмещение ролей";

    private static final List<String> COLUMNS = List.of("plan.annex.number", "plan.annex.pair", "plan.annex.edition", "plan.annex.term");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PairHeads pairs;

    @Inject
    private PlanHeader headers;

    @Inject
    private PlanActors actors;

    @Inject
    private PlanQueries queries;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private SelfActs selfActs;

    @Override
    public boolean serves(OrderKind kind) {
        return kind == OrderKind.PLAN_APPROVAL;
    }

    @Override
    public AnnexTable table(long orderId, OrderKind kind, boolean named) {
        List<AnnexTable.Row> rows = new ArrayList<>();
        for (PlanEdition edition : covered(orderId)) {
            PairHead pair = pairs.of(edition.plan().pairId());
            rows.add(new AnnexTable.Row(edition.plan().id(), List.of(String.valueOf(pair.pairNo()), pair.label(),
                String.valueOf(edition.editionNo()), term(pair))));
        }
        return rows.isEmpty() ? AnnexTable.NONE : new AnnexTable(COLUMNS, rows);
    }

    private static String term(PairHead pair) {
        return pair.startsOn() == null || pair.endsOn() == null ? "" : DAY.format(pair.startsOn()) + " – " + DAY.format(pair.endsOn());
    }

    /** A plan's order must not be older than the order that assigned its pair. */
    @Override
    public List<Problem> conflicts(long orderId, OrderKind kind, LocalDate date) {
        List<Problem> conflicts = new ArrayList<>();
        for (PlanEdition edition : covered(orderId)) {
            List<LocalDate> assigned = em.createQuery("select o.date from SchoolOrder o, MentoringPair p where p.id = :pair"
                    + " and o.id = p.assignmentOrderId and o.date is not null", LocalDate.class)
                .setParameter("pair", edition.plan().pairId()).getResultList();
            PairHead pair = pairs.of(edition.plan().pairId());
            if (queries.memberOf(edition.plan().pairId(), currentUser.caller())) {
                conflicts.add(Problem.of("plan.order.ownPlan", pair.pairNo()));
            }
            if (assigned.isEmpty()) {
                conflicts.add(Problem.of("plan.order.dates.notAssigned", pair.pairNo()));
            } else if (date.isBefore(assigned.get(0))) {
                conflicts.add(Problem.of("plan.order.dates.beforeAssignment", pair.pairNo(), assigned.get(0)));
            }
        }
        return conflicts;
    }

    void signed(@Observes OrderSigned event) {
        if (event.kind() != OrderKind.PLAN_APPROVAL) {
            return;
        }
        SchoolOrder order = em.find(SchoolOrder.class, event.orderId());
        String note = "№\u00a0" + order.number() + " от " + DAY.format(order.date());
        for (PlanEdition edition : covered(event.orderId())) {
            edition.plan().approve(edition, event.date(), headers.freeze(edition.plan(), order), actors.touch(edition.plan()),
                note + combined(edition, order.overrideReason()));
        }
    }

    /**
     * A director of a small school who is of the pair himself approves with a reason, after a methodologist has endorsed the plan or it
     * has waited for one; timeline and audit say so (access design, section 5).
     */
    private String combined(PlanEdition edition, String reason) {
        IndividualPlan plan = edition.plan();
        if (!queries.memberOf(plan.pairId(), currentUser.caller())) {
            return "";
        }
        if (queries.otherDirector(plan.schoolId(), currentUser.accountId())) {
            throw Refusal.because("plan.ownPlan");
        }
        if (!readByMunicipality(edition) && !selfActs.waited(edition)) {
            throw Refusal.because("plan.ownPlanUnread", SelfActs.WAITING.toDays());
        }
        selfActs.note(PlanAction.SELF_ACT, edition, reason);
        return "; " + SELF_ACT;
    }

    private boolean readByMunicipality(PlanEdition edition) {
        return edition.steps().stream()
            .anyMatch(step -> step.to() == EditionState.ENDORSED && step.by() != null && queries.municipal(step.by()));
    }

    void deleted(@Observes OrderDeleted event) {
        if (event.kind() == OrderKind.PLAN_APPROVAL) {
            covered(event.orderId()).forEach(edition -> edition.putOnOrder(null));
        }
    }

    private List<PlanEdition> covered(long orderId) {
        return queries.covered(orderId);
    }
}
