package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.organization.model.PlanEndorser;
import mentoring.plan.model.EditionState;
import mentoring.plan.model.IndividualPlan;
import mentoring.shared.Clock;
import mentoring.shared.model.Role;

/**
 * What waits for a methodologist: where the school leaves endorsing to him, and where its curator is the plan's own mentor. Knows no
 * caller: whoever asks answers for the reader.
 */
@ApplicationScoped
public class ReviewQueue {

    private static final int LARGEST_PAGE = 100;

    private static final String WAITING = " from PlanEdition e, IndividualPlan p, MentoringPair m, School s where p = e.plan"
        + " and m.id = p.pairId and s.id = p.schoolId and s.active = true and e.state = :submitted and " + PlanQueries.running("p", "m")
        + " and (s.planEndorser = :methodologist or m.id in (select b.pair.id from PairMember b, RoleGrant g"
        + " where (b.leftOn is null or b.leftOn > :today) and g.personId = b.personId"
        + " and g.role = :curator and g.since <= :today and (g.until is null or g.until > :today)))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** A page of the plans, the longest waiting first. */
    List<IndividualPlan> page(FindWaiting wanted) {
        TypedQuery<IndividualPlan> query = waiting("select p", (wanted.schoolId() == null ? "" : " and s.id = :school")
            + " order by e.submittedAt, e.id", IndividualPlan.class).setFirstResult(wanted.first())
            .setMaxResults(Math.min(wanted.count(), LARGEST_PAGE));
        return (wanted.schoolId() == null ? query : query.setParameter("school", wanted.schoolId())).getResultList();
    }

    /** The schools by name, with how many plans wait in each. */
    List<WaitingSchool> schools() {
        return waiting("select s.id, s.shortName, count(e)", " group by s.id, s.shortName order by s.shortName, s.id", Object[].class)
            .getResultStream().map(row -> new WaitingSchool((Long) row[0], (String) row[1], (Long) row[2])).toList();
    }

    /** By school, how many plans of a year wait; no entry for a school without any. */
    public Map<Long, Long> counts(int year, Collection<Long> schools) {
        return waiting("select s.id, count(e)", " and p.schoolYear = :year and s.id in :schools group by s.id", Object[].class)
            .setParameter("year", year).setParameter("schools", schools).getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private <T> TypedQuery<T> waiting(String select, String rest, Class<T> type) {
        return em.createQuery(select + WAITING + rest, type)
            .setParameter("submitted", EditionState.SUBMITTED).setParameter("curator", Role.CURATOR)
            .setParameter("methodologist", PlanEndorser.METHODOLOGIST).setParameter("today", clock.today());
    }
}
