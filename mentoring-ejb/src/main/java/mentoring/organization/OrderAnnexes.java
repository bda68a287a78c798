package mentoring.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mentoring.organization.model.SchoolOrder;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;

/** Asks the features what an order covers and what is out of sequence. */
@ApplicationScoped
class OrderAnnexes {

    @PersistenceContext
    private EntityManager em;

    @Inject
    @Any
    private Instance<OrderAnnex> features;

    private Stream<OrderAnnex> serving(SchoolOrder order) {
        return features.stream().filter(feature -> feature.serves(order.kind()));
    }

    /** The annex; with initials only where names may not be read. */
    AnnexTable table(SchoolOrder order, boolean named) {
        return serving(order).map(feature -> feature.table(order.id(), order.kind(), named)).filter(table -> !table.rows().isEmpty())
            .findFirst().orElse(AnnexTable.NONE);
    }

    /** Refuses an order that would decide nothing. */
    void requireContent(SchoolOrder order) {
        if (serving(order).anyMatch(feature -> feature.needed(order.kind())) && table(order, true).rows().isEmpty()) {
            throw Refusal.because("order.emptied." + order.kind());
        }
    }

    /** What would be out of sequence with that number and date. */
    List<Problem> conflicts(SchoolOrder order, String number, LocalDate date) {
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

    /** Refuses a number that another order of the school bears on the very same date. */
    void requireUnique(SchoolOrder order, String number, LocalDate date) {
        if (number == null || date == null) {
            return;
        }
        long same = em.createQuery("select count(o) from SchoolOrder o where o.schoolId = :school and o.number = :number"
                + " and o.date = :date", Long.class)
            .setParameter("school", order.schoolId()).setParameter("number", number.strip()).setParameter("date", date)
            .getSingleResult();
        if (same > 0) {
            throw Refusal.at("number", "order.duplicate", number.strip(), date);
        }
    }

    /** Dates of the school's other orders that bear the number in the same calendar year, but for the very same date. */
    private List<LocalDate> sameNumber(SchoolOrder order, String number, LocalDate date) {
        return em.createQuery("select o.date from SchoolOrder o where o.schoolId = :school and o.number = :number and o.id <> :own"
                + " and o.date between :first and :last and o.date <> :date", LocalDate.class)
            .setParameter("school", order.schoolId()).setParameter("number", number.strip()).setParameter("own", order.id())
            .setParameter("first", date.withDayOfYear(1)).setParameter("last", date.withDayOfYear(date.lengthOfYear()))
            .setParameter("date", date).getResultList();
    }
}
