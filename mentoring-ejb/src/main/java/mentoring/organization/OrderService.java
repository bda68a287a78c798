package mentoring.organization;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import mentoring.organization.model.OrderId;
import mentoring.organization.model.School;
import mentoring.organization.model.SchoolOrder;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/**
 * The director's orders: drafted and submitted by the curator, signed by the director. What an order covers is named by the features'
 * own objects; they are asked for the annex and told of the signature.
 */
@Stateless
@Guarded
public class OrderService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private OrderAnnexes annexes;

    @Inject
    private Event<OrderSigned> signed;

    @Inject
    private Event<OrderDeleted> deleted;

    /** Drafts an order; the features then link what it covers. */
    @OrderRule(OrderAction.DRAFT)
    public OrderId draft(SchoolYearRef year, @Valid DraftOrder command) {
        SchoolOrder order = new SchoolOrder(year.schoolId(), year.year(), command.kind(), command.title().strip());
        order.touch(clock.now(), currentUser.accountId());
        em.persist(order);
        em.flush();
        return new OrderId(order.id());
    }

    /** Gives a draft another title. */
    @OrderRule(OrderAction.CHANGE)
    public void rename(OrderId id, @Valid RenameOrder command) {
        SchoolOrder order = changing(id, command.version());
        order.rename(command.title());
    }

    /** Hands the draft to the director. */
    @OrderRule(OrderAction.SUBMIT)
    public void submit(OrderId id, int version) {
        SchoolOrder order = changing(id, version);
        annexes.requireContent(order);
        order.submit();
    }

    /** Takes it back to be changed. */
    @OrderRule(OrderAction.TAKE_BACK)
    public void takeBack(OrderId id, int version) {
        changing(id, version).takeBack();
    }

    /** Deletes a draft; what it named is free for another. */
    @OrderRule(OrderAction.DELETE)
    public void delete(OrderId id, int version) {
        SchoolOrder order = changing(id, version);
        order.requireDraft();
        deleted.fire(new OrderDeleted(order.id(), order.kind()));
        em.flush();
        em.remove(order);
    }

    /** What would be out of sequence if the order bore that number and date. */
    @OrderRule(OrderAction.PREVIEW)
    public List<Problem> conflicts(OrderId id, String number, LocalDate date) {
        return annexes.conflicts(access.get(id, SchoolOrder.class), number, date);
    }

    /** Signs the order; its effects hold from now on. */
    @OrderRule(OrderAction.SIGN)
    public void sign(OrderId id, @Valid SignOrder command) {
        SchoolOrder order = changing(id, command.version());
        annexes.requireContent(order);
        School school = em.find(School.class, order.schoolId());
        boolean reasonGiven = command.reason() != null && !command.reason().isBlank();
        List<Problem> conflicts = annexes.conflicts(order, command.number(), command.date());
        if (!conflicts.isEmpty() && !reasonGiven) {
            throw Refusal.at("reason", "order.dates.reason", conflicts.size());
        }
        annexes.requireUnique(order, command.number(), command.date());
        order.sign(command.number(), command.date(), school.directorName(), school.directorPost(),
            conflicts.isEmpty() ? null : command.reason().strip(), clock.today());
        em.flush();
        signed.fire(new OrderSigned(order.id(), order.kind(), order.schoolId(), order.date()));
    }

    private SchoolOrder changing(OrderId id, int version) {
        SchoolOrder order = access.get(id, SchoolOrder.class);
        order.requireVersion(version);
        order.touch(clock.now(), currentUser.accountId());
        return order;
    }
}
