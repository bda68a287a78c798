package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.pairing.PairHead;
import mentoring.pairing.PairHeads;
import mentoring.pairing.model.PairState;
import mentoring.plan.model.EditionState;
import mentoring.plan.model.IndividualPlan;
import mentoring.plan.model.PlanEdition;
import mentoring.plan.model.PlanPhase;
import mentoring.plan.model.PlanStatus;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.model.SchoolYearRef;

/** Lists of plans, each in a few statements however long it is. */
@ApplicationScoped
class PlanLists {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PairHeads pairs;

    @Inject
    private Clock clock;

    /** A school's endorsed editions of a year that no order names. */
    List<PlanLineView> endorsed(SchoolYearRef year) {
        return lines(em.createQuery("select p from PlanEdition e, IndividualPlan p, MentoringPair m where p = e.plan and m.id = p.pairId"
                + " and e.state = :endorsed and e.approvalOrderId is null and p.schoolId = :school and p.schoolYear = :year and "
                + PlanQueries.running("p", "m") + " order by e.id", IndividualPlan.class)
            .setParameter("endorsed", EditionState.ENDORSED).setParameter("school", year.schoolId()).setParameter("year", year.year())
            .setParameter("today", clock.today()).getResultList());
    }

    /** Pairs that wait for their order or work, and have no plan yet. */
    List<PairHead> unplanned(SchoolYearRef year) {
        List<Long> ids = em.createQuery("select m.id from MentoringPair m where m.schoolId = :school and m.schoolYear = :year"
                + " and (m.state in :states or m.stateBeforeEnd in :states and m.endedOn > :today) and not exists (select p from IndividualPlan p where p.pairId = m.id)", Long.class)
            .setParameter("school", year.schoolId()).setParameter("year", year.year()).setParameter("today", clock.today())
            .setParameter("states", List.of(PairState.AWAITING_ORDER, PairState.ACTIVE)).getResultList();
        return pairs.of(ids).values().stream().sorted(Comparator.comparingInt(PairHead::pairNo)).toList();
    }

    /** A school's plans of a year, by pair number. */
    List<PlanLineView> list(SchoolYearRef year, PlanFilter filter, boolean drafts, int first, int size) {
        return lines(filtered("select p", " order by m.pairNo", year, filter, drafts, IndividualPlan.class)
            .setFirstResult(first).setMaxResults(size).getResultList());
    }

    long count(SchoolYearRef year, PlanFilter filter, boolean drafts) {
        return filtered("select count(p)", "", year, filter, drafts, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> filtered(String select, String order, SchoolYearRef year, PlanFilter filter, boolean drafts, Class<T> type) {
        StringBuilder jpql = new StringBuilder(select).append(" from IndividualPlan p, MentoringPair m where m.id = p.pairId")
            .append(" and p.schoolId = :school and p.schoolYear = :year");
        Map<String, Object> values = new HashMap<>(Map.of("school", year.schoolId(), "year", year.year()));
        if (filter.status() != null) {
            jpql.append(inStatus(filter.status(), values));
        }
        if (!drafts) {
            jpql.append(" and exists (select e from PlanEdition e where e.plan = p and e.state <> :draft)");
            values.put("draft", EditionState.DRAFT);
        }
        TypedQuery<T> query = em.createQuery(jpql.append(order).toString(), type);
        values.forEach(query::setParameter);
        return query;
    }

    /** The status that is shown, as a condition: an end of the pair that was recorded beforehand closes the plan on its day. */
    private String inStatus(PlanStatus status, Map<String, Object> values) {
        if (status == PlanStatus.COMPLETED) {
            values.put("phase", PlanPhase.COMPLETED);
            return " and p.phase = :phase";
        }
        values.put("today", clock.today());
        if (status == PlanStatus.CLOSED) {
            values.putAll(Map.of("closed", PlanPhase.CLOSED, "completed", PlanPhase.COMPLETED));
            return " and (p.phase = :closed or p.phase <> :completed and m.endedOn <= :today)";
        }
        String running = " and p.phase = :phase and (m.endedOn is null or m.endedOn > :today)";
        if (status == PlanStatus.APPROVED || status == PlanStatus.IN_PROGRESS) {
            values.put("phase", PlanPhase.valueOf(status.name()));
            return running;
        }
        values.putAll(Map.of("phase", PlanPhase.IN_PREPARATION, "state", EditionState.valueOf(status.name())));
        return running + " and exists (select e from PlanEdition e where e.plan = p and e.state = :state)";
    }

    /** Plans of the pairs in which the caller is or was a member. */
    List<IndividualPlan> own(SchoolYearRef year, Caller caller) {
        return em.createQuery("select distinct p from IndividualPlan p, PairMember m where m.pair.id = p.pairId and m.personId = :person"
                + " and p.schoolId = :school and p.schoolYear = :year order by p.id", IndividualPlan.class)
            .setParameter("person", caller.personIn(year.schoolId()).orElse(-1L)).setParameter("school", year.schoolId())
            .setParameter("year", year.year()).getResultList();
    }

    /** Lines of these plans, in their order. */
    List<PlanLineView> lines(List<IndividualPlan> plans) {
        if (plans.isEmpty()) {
            return List.of();
        }
        Map<Long, PairHead> people = pairs.of(plans.stream().map(IndividualPlan::pairId).toList());
        Map<Long, PlanEdition> open = open(plans);
        Map<Long, String> schools = schools(plans);
        List<PlanLineView> lines = new ArrayList<>();
        for (IndividualPlan plan : plans) {
            PairHead pair = people.get(plan.pairId());
            PlanEdition edition = open.get(plan.id());
            PlanStatus status = PlanStatus.of(plan.phase(), edition == null ? EditionState.DRAFT : edition.state());
            lines.add(new PlanLineView(plan.id(), plan.pairId(), pair.pairNo(), pair.label(), pair.formName(),
                schools.get(plan.schoolId()), PlanResolver.statusIn(status, pair.state()), plan.totalWeight() > 0, plan.percentDone(),
                edition == null ? null : edition.submittedAt(), edition == null ? null : edition.id()));
        }
        return lines;
    }

    /** The editions in work, by plan. */
    private Map<Long, PlanEdition> open(List<IndividualPlan> plans) {
        Map<Long, PlanEdition> open = new HashMap<>();
        em.createQuery("select e from PlanEdition e where e.plan.id in :plans and e.state not in :settled", PlanEdition.class)
            .setParameter("plans", plans.stream().map(IndividualPlan::id).toList())
            .setParameter("settled", List.of(EditionState.APPROVED, EditionState.SUPERSEDED)).getResultList()
            .forEach(edition -> open.put(edition.plan().id(), edition));
        return open;
    }

    private Map<Long, String> schools(List<IndividualPlan> plans) {
        return em.createQuery("select s.id, s.shortName from School s where s.id in :schools", Object[].class)
            .setParameter("schools", plans.stream().map(IndividualPlan::schoolId).collect(Collectors.toSet())).getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
