package mentoring.dashboard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.meeting.model.MeetingState;
import mentoring.pairing.PairQueries;
import mentoring.pairing.model.PairState;
import mentoring.plan.ReviewQueue;
import mentoring.shared.Clock;
import mentoring.shared.Guarded;
import mentoring.shared.Kept;

/** The municipality's schools as a table of numbers, for the methodologist. */
@Stateless
@Guarded
public class SchoolTableService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReviewQueue queue;

    @Inject
    private Kept kept;

    @Inject
    private Clock clock;

    /**
     * All schools with the numbers of a year, by name.
     *
     * @param year calendar year in which the school year begins
     */
    @DashboardRule(DashboardAction.SCHOOLS)
    public List<SchoolLine> table(int year) {
        List<Object[]> schools = em.createQuery("select s.id, s.shortName from School s where s.active = true order by s.shortName, s.id",
            Object[].class).getResultList();
        Map<Long, Numbers> numbers = kept.ofEach(schools.stream().map(school -> (Long) school[0]).toList(),
            new Asked(year, clock.today()), changed -> numbers(year, changed));
        Map<Long, Long> missed = missed(year);
        return schools.stream().map(school -> numbers.get((Long) school[0])
            .line((Long) school[0], (String) school[1], missed.getOrDefault((Long) school[0], 0L))).toList();
    }

    /** For which year the numbers are asked, and on which day. */
    private record Asked(int year, LocalDate day) {
    }

    /** What stays as it is until something in the school changes; whether a meeting was missed is told by the clock. */
    private record Numbers(long pairs, long toReview, long plans, long approved, long doneWeight, long totalWeight, long held,
                           long selfActs) {

        SchoolLine line(long id, String name, long missed) {
            return new SchoolLine(id, name, pairs, toReview, plans, approved, doneWeight, totalWeight, held + missed, held, selfActs);
        }
    }

    private Map<Long, Numbers> numbers(int year, List<Long> schools) {
        Map<Long, Long> pairs = collect(em.createQuery("select p.schoolId, count(p) from MentoringPair p where p.schoolYear = :year"
            + " and p.schoolId in :schools and " + PairQueries.inState("p") + " group by p.schoolId", Object[].class)
            .setParameter("year", year).setParameter("schools", schools).setParameter("state", PairState.ACTIVE)
            .setParameter("today", clock.today()).getResultList());
        Map<Long, Long> toReview = queue.counts(year, schools);
        Map<Long, Long> held = collect(em.createQuery("select m.schoolId, count(m) from Meeting m where m.schoolYear = :year"
            + " and m.schoolId in :schools and m.state = :value group by m.schoolId", Object[].class).setParameter("year", year)
            .setParameter("schools", schools).setParameter("value", MeetingState.HELD).getResultList());
        Map<Long, Long> selfActs = collect(em.createQuery("select r.schoolId, count(distinct p.id) from AuditRecord r, IndividualPlan p"
            + " where r.action in ('plan.self_act', 'plan.self_endorse') and p.id = r.subjectId and p.schoolYear = :year and p.schoolId in :schools"
            + " group by r.schoolId", Object[].class).setParameter("year", year).setParameter("schools", schools).getResultList());
        Map<Long, Object[]> plans = new HashMap<>();
        em.createQuery("select p.schoolId, count(p), sum(p.doneWeight), sum(p.totalWeight),"
                + " sum(case when p.totalWeight > 0 then 1 else 0 end) from IndividualPlan p where p.schoolYear = :year"
                + " and p.schoolId in :schools group by p.schoolId", Object[].class)
            .setParameter("year", year).setParameter("schools", schools).getResultList().forEach(row -> plans.put((Long) row[0], row));
        return schools.stream().collect(Collectors.toMap(Function.identity(), id -> new Numbers(pairs.getOrDefault(id, 0L),
            toReview.getOrDefault(id, 0L), number(plans.get(id), 1), number(plans.get(id), 4), number(plans.get(id), 2),
            number(plans.get(id), 3), held.getOrDefault(id, 0L), selfActs.getOrDefault(id, 0L))));
    }

    private static long number(Object[] row, int place) {
        return row == null ? 0 : ((Number) row[place]).longValue();
    }

    private Map<Long, Long> missed(int year) {
        return collect(em.createQuery("select m.schoolId, count(m) from Meeting m where m.schoolYear = :year and m.state = :value"
            + " and m.endsAt < :now group by m.schoolId", Object[].class).setParameter("year", year)
            .setParameter("value", MeetingState.PLANNED).setParameter("now", clock.now()).getResultList());
    }

    private static Map<Long, Long> collect(List<Object[]> rows) {
        Map<Long, Long> counts = new HashMap<>();
        rows.forEach(row -> counts.put((Long) row[0], ((Number) row[1]).longValue()));
        return counts;
    }
}
