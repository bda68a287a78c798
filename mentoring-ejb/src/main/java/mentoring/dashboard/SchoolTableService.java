package mentoring.dashboard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.meeting.model.MeetingState;
import mentoring.organization.model.School;
import mentoring.pairing.PairQueries;
import mentoring.pairing.model.PairState;
import mentoring.plan.model.EditionState;
import mentoring.shared.Clock;
import mentoring.shared.Guarded;

/** The municipality's schools as a table of numbers, for the methodologist. */
@Stateless
@Guarded
public class SchoolTableService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * All schools with the numbers of a year, by name.
     *
     * @param year calendar year in which the school year begins
     */
    @DashboardRule(DashboardAction.SCHOOLS)
    public List<SchoolLine> table(int year) {
        Map<Long, Long> pairs = collect(em.createQuery("select p.schoolId, count(p) from MentoringPair p where p.schoolYear = :year and "
                + PairQueries.inState("p") + " group by p.schoolId", Object[].class).setParameter("year", year)
            .setParameter("state", PairState.ACTIVE).setParameter("today", clock.today()).getResultList());
        Map<Long, Long> toReview = collect(em.createQuery("select e.plan.schoolId, count(e) from PlanEdition e"
                + " where e.plan.schoolYear = :year and e.state = :value" + TodayQueries.RUNNING_PLAN + " group by e.plan.schoolId",
            Object[].class).setParameter("year", year).setParameter("value", EditionState.SUBMITTED)
            .setParameter("today", clock.today()).getResultList());
        Map<Long, Long> held = counts("select m.schoolId, count(m) from Meeting m where m.schoolYear = :year and m.state = :value"
            + " group by m.schoolId", year, MeetingState.HELD);
        Map<Long, Long> missed = missed(year);
        Map<Long, Long> selfActs = collect(em.createQuery("select r.schoolId, count(r) from AuditRecord r, IndividualPlan p"
                + " where r.action = 'plan.self_act' and p.id = r.subjectId and p.schoolYear = :year group by r.schoolId", Object[].class)
            .setParameter("year", year).getResultList());
        Map<Long, Object[]> plans = new HashMap<>();
        em.createQuery("select p.schoolId, count(p), sum(p.doneWeight), sum(p.totalWeight),"
                + " sum(case when p.totalWeight > 0 then 1 else 0 end) from IndividualPlan p where p.schoolYear = :year"
                + " group by p.schoolId", Object[].class)
            .setParameter("year", year).getResultList().forEach(row -> plans.put((Long) row[0], row));
        return em.createQuery("select s from School s where s.active = true order by s.shortName, s.id", School.class).getResultStream()
            .map(school -> line(school, pairs, toReview, held, missed, selfActs,
                plans.get(school.id()))).toList();
    }

    private static SchoolLine line(School school, Map<Long, Long> pairs, Map<Long, Long> toReview,
                                   Map<Long, Long> held, Map<Long, Long> missed, Map<Long, Long> selfActs, Object[] plans) {
        long id = school.id();
        long all = plans == null ? 0 : ((Number) plans[1]).longValue();
        long heldCount = held.getOrDefault(id, 0L);
        return new SchoolLine(id, school.shortName(), pairs.getOrDefault(id, 0L), toReview.getOrDefault(id, 0L), all,
            plans == null ? 0 : ((Number) plans[4]).longValue(), plans == null ? 0 : ((Number) plans[2]).longValue(),
            plans == null ? 0 : ((Number) plans[3]).longValue(), heldCount + missed.getOrDefault(id, 0L), heldCount,
            selfActs.getOrDefault(id, 0L));
    }

    private Map<Long, Long> missed(int year) {
        return collect(em.createQuery("select m.schoolId, count(m) from Meeting m where m.schoolYear = :year and m.state = :value"
            + " and m.endsAt < :now group by m.schoolId", Object[].class).setParameter("year", year)
            .setParameter("value", MeetingState.PLANNED).setParameter("now", clock.now()).getResultList());
    }

    private Map<Long, Long> counts(String query, int year, Enum<?> value) {
        return collect(em.createQuery(query, Object[].class).setParameter("year", year).setParameter("value", value).getResultList());
    }

    private static Map<Long, Long> collect(List<Object[]> rows) {
        Map<Long, Long> counts = new HashMap<>();
        rows.forEach(row -> counts.put((Long) row[0], ((Number) row[1]).longValue()));
        return counts;
    }
}
