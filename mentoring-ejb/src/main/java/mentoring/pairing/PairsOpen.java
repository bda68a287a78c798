package mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import mentoring.organization.YearCheck;
import mentoring.organization.model.YearMatter;
import mentoring.pairing.model.PairState;
import mentoring.shared.Clock;
import mentoring.shared.model.SchoolYearRef;

/** Pairs that stand in the way of a year's closing. */
@ApplicationScoped
class PairsOpen implements YearCheck {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public Map<YearMatter, Long> open(SchoolYearRef year) {
        long running = em.createQuery("select count(p) from MentoringPair p where p.schoolId = :school and p.schoolYear = :year and "
            + PairQueries.inStates("p"), Long.class).setParameter("school", year.schoolId()).setParameter("year", year.year())
            .setParameter("states", PairState.OPEN).setParameter("today", clock.today()).getSingleResult();
        long unordered = em.createQuery("select count(p) from MentoringPair p where p.schoolId = :school and p.schoolYear = :year"
            + " and p.state = :early and p.assignmentOrderId is not null and p.endOrderId is null", Long.class)
            .setParameter("school", year.schoolId()).setParameter("year", year.year()).setParameter("early", PairState.ENDED_EARLY)
            .getSingleResult();
        return Map.of(YearMatter.PAIRS_RUNNING, running, YearMatter.ENDS_WITHOUT_ORDER, unordered);
    }
}
