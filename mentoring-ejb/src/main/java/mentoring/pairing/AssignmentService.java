package mentoring.pairing;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Function;
import mentoring.organization.DraftOrder;
import mentoring.organization.OrderService;
import mentoring.organization.model.OrderId;
import mentoring.organization.model.OrderKind;
import mentoring.organization.model.SchoolOrder;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairId;
import mentoring.pairing.model.PairState;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/** Which pairs an order covers: many pairs are assigned, or their ends confirmed, by one order. */
@Stateless
@Guarded
public class AssignmentService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private OrderService orders;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private PairQueries queries;

    @Inject
    private PairOrders pairOrders;

    /** Pairs that a new order of the kind may cover: nobody's, or those that wait in no other order. */
    @PairRule(PairAction.CHOOSE)
    public List<PairRow> free(SchoolYearRef year, OrderKind kind) {
        return rows(free(year.schoolId(), year.year(), kind, null));
    }

    /** Pairs that a draft order covers or may cover. */
    @PairRule(PairAction.COVER_BY_ORDER)
    public AssignmentView view(OrderId id) {
        SchoolOrder order = access.get(id, SchoolOrder.class);
        List<PairRow> offered = rows(free(order.schoolId(), order.schoolYear(), order.kind(), order.id()));
        List<Long> covered = pairOrders.covered(order.id(), order.kind()).stream().map(MentoringPair::id).toList();
        return new AssignmentView(order.version(), order.kind(), order.schoolId(), order.schoolYear(), order.title(), offered, covered);
    }

    /** Drafts an order over pairs. */
    @PairRule(PairAction.DRAFT_ORDER)
    public OrderId draft(SchoolYearRef year, @Valid DraftAssignment command) {
        requireKind(command.kind());
        OrderId id = orders.draft(year, new DraftOrder(command.kind(), command.title()));
        cover(access.get(id, SchoolOrder.class), command.pairs());
        return id;
    }

    /** Changes which pairs a draft covers. */
    @PairRule(PairAction.COVER_BY_ORDER)
    public void cover(OrderId id, CoverPairs command) {
        SchoolOrder order = access.get(id, SchoolOrder.class);
        requireKind(order.kind());
        order.requireVersion(command.version());
        order.touch(clock.now(), currentUser.accountId());
        cover(order, command.pairs());
    }

    private void cover(SchoolOrder order, List<Long> pairIds) {
        if (pairIds.isEmpty()) {
            throw Refusal.at("pairs", "order.empty." + order.kind());
        }
        pairOrders.covered(order.id(), order.kind()).stream().filter(pair -> !pairIds.contains(pair.id()))
            .forEach(pair -> pairOrders.release(pair, order.kind()));
        for (Long pairId : pairIds) {
            MentoringPair pair = access.getIn(order.schoolId(), new PairId(pairId), MentoringPair.class);
            if (pair.schoolYear() != order.schoolYear()) {
                throw Refusal.notFound();
            }
            pairOrders.name(pair, order.id(), order.kind());
        }
    }

    private static void requireKind(OrderKind kind) {
        if (kind != OrderKind.ASSIGNMENT && kind != OrderKind.CHANGE) {
            throw Refusal.because("pairing.order.kind");
        }
    }

    private List<MentoringPair> free(long schoolId, int year, OrderKind kind, Long ownOrder) {
        boolean assigning = kind == OrderKind.ASSIGNMENT;
        Function<MentoringPair, Long> named = assigning ? MentoringPair::assignmentOrderId : MentoringPair::endOrderId;
        return em.createQuery("select p from MentoringPair p where p.schoolId = :school and p.schoolYear = :year and p.state = :state",
            MentoringPair.class).setParameter("school", schoolId).setParameter("year", year)
            .setParameter("state", assigning ? PairState.AWAITING_ORDER : PairState.ENDED_EARLY).getResultStream()
            .filter(pair -> assigning || pair.assignmentOrderId() != null)
            .filter(pair -> named.apply(pair) == null || named.apply(pair).equals(ownOrder)).toList();
    }

    private List<PairRow> rows(List<MentoringPair> pairs) {
        return queries.of(pairs).stream().map(card -> new PairRow(card.id(), card.pairNo(), card.kind(), card.label(),
            PairReader.details(card), card.formName(), card.state(), card.startsOn(), card.plannedEndOn(), card.endedOn(),
            card.orderNumber(), card.orderDate(), List.of())).toList();
    }
}
