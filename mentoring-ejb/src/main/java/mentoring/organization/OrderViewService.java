package mentoring.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mentoring.organization.model.OrderId;
import mentoring.organization.model.School;
import mentoring.organization.model.SchoolOrder;
import mentoring.shared.Access;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;

/** Orders as their readers see them. */
@Stateless
@Guarded
public class OrderViewService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private OrderAnnexes annexes;

    /** The year's orders: what waits first, then the signed ones, newest first. */
    @OrderRule(OrderAction.READ)
    public List<OrderRow> list(SchoolYearRef year) {
        boolean whole = readsWhole(year.schoolId());
        return em.createQuery("select o from SchoolOrder o where o.schoolId = :school and o.schoolYear = :year", SchoolOrder.class)
            .setParameter("school", year.schoolId()).setParameter("year", year.year()).getResultStream()
            .filter(order -> whole || order.signed()).sorted(OrderViewService::newestFirst)
            .map(order -> new OrderRow(order.id(), order.kind(), order.state(), order.number(), order.date(), whole ? order.title() : null,
                whole && order.recordedBy() != null))
            .toList();
    }

    private static int newestFirst(SchoolOrder one, SchoolOrder other) {
        if (one.signed() != other.signed()) {
            return one.signed() ? 1 : -1;
        }
        int byDate = one.signed() ? other.date().compareTo(one.date()) : 0;
        return byDate != 0 ? byDate : Long.compare(other.id(), one.id());
    }

    /** One order with its annex. */
    @OrderRule(OrderAction.READ)
    public OrderView view(OrderId id) {
        SchoolOrder order = access.get(id, SchoolOrder.class);
        boolean whole = readsWhole(order.schoolId());
        if (!whole && !order.signed()) {
            throw Refusal.notFound();
        }
        return new OrderView(order.id(), order.version(), order.schoolId(), order.schoolYear(), order.kind(), order.state(), order.number(),
            order.date(), whole ? order.title() : null, whole ? order.signerName() : null,
            whole ? order.signerPost() : null, whole ? order.overrideReason() : null,
            whole ? order.recordedBy() : null, whole ? order.recordedAt() : null, annexes.table(order, whole), allowed(id, order));
    }

    private Set<OrderAction> allowed(OrderId id, SchoolOrder order) {
        Set<OrderAction> allowed = EnumSet.noneOf(OrderAction.class);
        Arrays.stream(OrderAction.values()).filter(action -> action != OrderAction.DRAFT && access.allows(action, id))
            .forEach(allowed::add);
        if (!order.waitsForNote()) {
            allowed.remove(OrderAction.TAKE_NOTE);
        }
        if (!em.find(School.class, order.schoolId()).paperOrdersAllowed()) {
            allowed.remove(OrderAction.RECORD_PAPER);
        }
        return allowed;
    }

    /** The municipality reads number, date and kind; the school's own people read everything. */
    private boolean readsWhole(long schoolId) {
        return currentUser.caller().has(Role.DIRECTOR, schoolId) || currentUser.caller().has(Role.CURATOR, schoolId);
    }
}
