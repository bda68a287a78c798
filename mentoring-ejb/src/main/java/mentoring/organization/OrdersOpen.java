package mentoring.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import mentoring.organization.model.OrderState;
import mentoring.organization.model.YearMatter;
import mentoring.shared.model.SchoolYearRef;

/** Orders that stand in the way of a year's closing. */
@ApplicationScoped
class OrdersOpen implements YearCheck {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<YearMatter, Long> open(SchoolYearRef year) {
        return Map.of(YearMatter.ORDERS_UNSIGNED, em.createQuery("select count(o) from SchoolOrder o where o.schoolId = :school"
            + " and o.schoolYear = :year and o.state <> :signed", Long.class).setParameter("school", year.schoolId())
            .setParameter("year", year.year()).setParameter("signed", OrderState.SIGNED).getSingleResult());
    }
}
