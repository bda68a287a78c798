package mentoring.organization;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mentoring.organization.model.OrderId;
import mentoring.organization.model.School;
import mentoring.organization.model.SchoolOrder;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
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
    @Any
    private Instance<OrderAnnex> annexes;

    @Inject
    private Event<OrderSigned> signed;

    @Inject
    private Event<OrderDeleted> deleted;

    /** The year's orders: what waits first, then the signed ones, newest first. */
    @OrderRule(OrderAction.READ)
    public List<OrderRow> list(SchoolYearRef year) {
        boolean whole = readsWhole(year.schoolId());
        return em.createQuery("select o from SchoolOrder o where o.schoolId = :school and o.schoolYear = :year", SchoolOrder.class)
            .setParameter("school", year.schoolId()).setParameter("year", year.year()).getResultStream()
            .filter(order -> whole || order.signed()).sorted(OrderService::newestFirst)
            .map(order -> new OrderRow(order.id(), order.kind(), order.state(), order.number(), order.date(), whole ? order.title() : null))
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
            order.date(), whole ? order.title() : null, order.signerName(), order.signerPost(), whole ? order.overrideReason() : null,
            annex(order, whole), allowed(id));
    }

    private Set<OrderAction> allowed(OrderId id) {
        Set<OrderAction> allowed = EnumSet.noneOf(OrderAction.class);
        Arrays.stream(OrderAction.values()).filter(action -> action != OrderAction.DRAFT && access.allows(action, id)).forEach(allowed::add);
        return allowed;
    }

    /** The municipality reads number, date and kind; the school's own people read everything. */
    private boolean readsWhole(long schoolId) {
        return currentUser.caller().has(Role.DIRECTOR, schoolId) || currentUser.caller().has(Role.CURATOR, schoolId);
    }

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
        requireContent(order);
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
        return conflictsOf(access.get(id, SchoolOrder.class), number, date);
    }

    /** Signs the order; its effects hold from now on. */
    @OrderRule(OrderAction.SIGN)
    public void sign(OrderId id, @Valid SignOrder command) {
        SchoolOrder order = changing(id, command.version());
        requireContent(order);
        School school = em.find(School.class, order.schoolId());
        boolean reasonGiven = command.reason() != null && !command.reason().isBlank();
        List<Problem> conflicts = conflictsOf(order, command.number(), command.date());
        if (!conflicts.isEmpty() && !reasonGiven) {
            List<Problem> problems = new ArrayList<>(conflicts);
            problems.add(Problem.at("reason", "order.dates.reason"));
            throw new Refusal(problems);
        }
        requireUnique(order, command.number(), command.date());
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

    private Stream<OrderAnnex> serving(SchoolOrder order) {
        return annexes.stream().filter(feature -> feature.serves(order.kind()));
    }

    private AnnexTable annex(SchoolOrder order, boolean named) {
        return serving(order).map(feature -> feature.table(order.id(), order.kind(), named)).filter(table -> !table.rows().isEmpty())
            .findFirst().orElse(AnnexTable.NONE);
    }

    private void requireContent(SchoolOrder order) {
        if (serving(order).anyMatch(feature -> feature.needed(order.kind())) && annex(order, true).rows().isEmpty()) {
            throw Refusal.because("order.empty." + order.kind());
        }
    }

    private List<Problem> conflictsOf(SchoolOrder order, String number, LocalDate date) {
        if (date == null) {
            return List.of();
        }
        List<Problem> conflicts = new ArrayList<>();
        serving(order).forEach(feature -> conflicts.addAll(feature.conflicts(order.id(), order.kind(), date)));
        if (number != null && !number.isBlank()) {
            sameNumber(order, number, date).forEach(other -> conflicts.add(Problem.of("order.dates.sameNumber", number.strip(), other)));
        }
        return conflicts;
    }

    /** Dates of the school's other orders that bear the number in the same calendar year, but for the very same date. */
    private List<LocalDate> sameNumber(SchoolOrder order, String number, LocalDate date) {
        return em.createQuery("select o.date from SchoolOrder o where o.schoolId = :school and o.number = :number and o.id <> :own"
                + " and o.date between :from and :to and o.date <> :date", LocalDate.class)
            .setParameter("school", order.schoolId()).setParameter("number", number.strip()).setParameter("own", order.id())
            .setParameter("from", date.withDayOfYear(1)).setParameter("to", date.withDayOfYear(date.lengthOfYear()))
            .setParameter("date", date).getResultList();
    }

    private void requireUnique(SchoolOrder order, String number, LocalDate date) {
        if (number == null || date == null) {
            return;
        }
        long same = em.createQuery("select count(o) from SchoolOrder o where o.schoolId = :school and o.number = :number and o.date = :date",
            Long.class).setParameter("school", order.schoolId()).setParameter("number", number.strip()).setParameter("date", date)
            .getSingleResult();
        if (same > 0) {
            throw Refusal.at("number", "order.duplicate", number.strip(), date);
        }
    }
}
