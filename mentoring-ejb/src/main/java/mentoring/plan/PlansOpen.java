package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import mentoring.organization.YearCheck;
import mentoring.organization.model.YearMatter;
import mentoring.pairing.model.PairState;
import mentoring.plan.model.PlanPhase;
import mentoring.shared.model.SchoolYearRef;

/** Plans that were not completed; those of pairs that ended early have ended with them. */
@ApplicationScoped
class PlansOpen implements YearCheck {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<YearMatter, Long> open(SchoolYearRef year) {
        return Map.of(YearMatter.PLANS_UNFINISHED, em.createQuery("select count(i) from IndividualPlan i where i.schoolId = :school"
            + " and i.schoolYear = :year and i.phase not in :over"
            + " and i.pairId not in (select p.id from MentoringPair p where p.state = :early and p.schoolId = :school)", Long.class)
            .setParameter("school", year.schoolId()).setParameter("year", year.year()).setParameter("over", List.of(PlanPhase.COMPLETED, PlanPhase.CLOSED))
            .setParameter("early", PairState.ENDED_EARLY).getSingleResult());
    }
}
