package mentoring.organization;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import mentoring.organization.model.OrderId;
import mentoring.organization.model.School;
import mentoring.organization.model.SchoolOrder;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;

/**
 * Orders that the director signed on paper, recorded by the curator where the school's settings allow it: so that nobody borrows the
 * director's password. He is told of each and takes note of it.
 */
@Stateless
@Guarded
public class PaperOrderService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private OrderAnnexes annexes;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Event<OrderSigned> signed;

    /** Puts the order in force with the number and date of the paper; dates out of sequence are left to the director. */
    @OrderRule(OrderAction.RECORD_PAPER)
    public void record(OrderId id, @Valid RecordPaperOrder command) {
        SchoolOrder order = seen(id, command.version());
        School school = em.find(School.class, order.schoolId());
        if (!school.paperOrdersAllowed()) {
            throw Refusal.because("order.paper.notAllowed");
        }
        annexes.requireContent(order);
        if (!annexes.conflicts(order, command.number(), command.date()).isEmpty()) {
            throw Refusal.at("date", "order.paper.conflicts");
        }
        annexes.requireUnique(order, command.number(), command.date());
        order.recordSigned(command.number(), command.date(), school.directorName(), school.directorPost(), currentUser.name(), clock.now(),
            clock.today());
        em.flush();
        signed.fire(new OrderSigned(order.id(), order.kind(), order.schoolId(), order.date()));
    }

    /** The director has seen the record. */
    @OrderRule(OrderAction.TAKE_NOTE)
    public void takeNote(OrderId id, int version) {
        seen(id, version).note(clock.today());
    }

    private SchoolOrder seen(OrderId id, int version) {
        SchoolOrder order = access.get(id, SchoolOrder.class);
        order.requireVersion(version);
        order.touch(clock.now(), currentUser.accountId());
        return order;
    }
}
