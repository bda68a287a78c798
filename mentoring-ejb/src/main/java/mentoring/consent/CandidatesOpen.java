package mentoring.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import mentoring.organization.YearCheck;
import mentoring.organization.model.YearMatter;
import mentoring.people.model.ParticipationState;
import mentoring.shared.model.SchoolYearRef;

/** Candidates of whom nothing was decided. */
@ApplicationScoped
class CandidatesOpen implements YearCheck {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<YearMatter, Long> open(SchoolYearRef year) {
        return Map.of(YearMatter.CANDIDATES, em.createQuery("select count(q) from Participation q where q.schoolId = :school"
            + " and q.schoolYear = :year and q.state = :state", Long.class).setParameter("school", year.schoolId())
            .setParameter("year", year.year()).setParameter("state", ParticipationState.CANDIDATE).getSingleResult());
    }
}
