package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mentoring.organization.model.School;
import mentoring.pairing.PairHead;
import mentoring.pairing.PairHeads;
import mentoring.people.model.ParticipantRole;
import mentoring.plan.model.EditionState;
import mentoring.plan.model.IndividualPlan;
import mentoring.plan.model.PlanEdition;
import mentoring.plan.model.PlanPhase;
import mentoring.plan.model.PlanStatus;
import mentoring.shared.Caller;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;

/** Reads plans for lists and for the rules about who may act. */
@ApplicationScoped
class PlanQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PairHeads pairs;

    Optional<IndividualPlan> ofPair(long pairId) {
        return em.createQuery("select p from IndividualPlan p where p.pairId = :pair", IndividualPlan.class)
            .setParameter("pair", pairId).getResultList().stream().findFirst();
    }

    /** Refuses a file that was not stored for this school. */
    void requireFileOf(long schoolId, long fileId) {
        Number found = (Number) em.createNativeQuery("select count(*) from stored_file where id = ? and school_id = ?")
            .setParameter(1, fileId).setParameter(2, schoolId).getSingleResult();
        if (found.intValue() == 0) {
            throw Refusal.notFound();
        }
    }

    /** Display name of an account; the system's where there is none. */
    String accountName(Long accountId) {
        List<String> names = em.createQuery("select a.displayName from Account a where a.id = :id", String.class)
            .setParameter("id", accountId).getResultList();
        return names.isEmpty() ? "—" : names.get(0);
    }

    /** True when the caller is one of the pair's mentors today. */
    boolean mentorOf(long pairId, Caller caller) {
        return pairs.of(pairId).mentors().stream().anyMatch(mentor -> mentor.present() && isCaller(caller, mentor.personId()));
    }

    /** True when the caller is a member of the pair today. */
    boolean memberOf(long pairId, Caller caller) {
        return mentorOf(pairId, caller)
            || pairs.of(pairId).mentees().stream().anyMatch(mentee -> mentee.present() && isCaller(caller, mentee.personId()));
    }

    private static boolean isCaller(Caller caller, long personId) {
        return caller.grants().stream().anyMatch(grant -> Long.valueOf(personId).equals(grant.personId()));
    }

    /** True when one of the pair's mentors can log in. */
    boolean mentorHasLogin(long pairId) {
        return em.createQuery("select count(g) from RoleGrant g, PairMember m where m.pair.id = :pair and m.role = :mentor and m.leftOn is null"
                + " and g.personId = m.personId and g.role = :role", Long.class)
            .setParameter("pair", pairId).setParameter("mentor", ParticipantRole.MENTOR).setParameter("role", Role.MENTOR)
            .getSingleResult() > 0;
    }

    /** Editions that wait for review in schools where a methodologist endorses, the longest waiting first. */
    List<PlanLineView> queue() {
        return lines(em.createQuery("select e.plan from PlanEdition e, School s where s.id = e.plan.schoolId and e.state = :submitted"
                + " and s.planEndorser = mentoring.organization.model.PlanEndorser.METHODOLOGIST order by e.submittedAt, e.id",
            IndividualPlan.class).setParameter("submitted", EditionState.SUBMITTED).getResultList());
    }

    /** A school's endorsed editions of a year that no order names. */
    List<PlanLineView> endorsed(SchoolYearRef year) {
        return lines(em.createQuery("select e.plan from PlanEdition e where e.state = :endorsed and e.approvalOrderId is null"
                + " and e.plan.schoolId = :school and e.plan.schoolYear = :year order by e.id", IndividualPlan.class)
            .setParameter("endorsed", EditionState.ENDORSED).setParameter("school", year.schoolId()).setParameter("year", year.year())
            .getResultList());
    }

    /** A school's plans of a year, by pair number. */
    List<PlanLineView> list(SchoolYearRef year, PlanFilter filter, int first, int size) {
        return lines(filtered("select p from IndividualPlan p, MentoringPair m", " order by m.pairNo", year, filter, IndividualPlan.class)
            .setFirstResult(first).setMaxResults(size).getResultList());
    }

    long count(SchoolYearRef year, PlanFilter filter) {
        return filtered("select count(p) from IndividualPlan p, MentoringPair m", "", year, filter, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> filtered(String select, String order, SchoolYearRef year, PlanFilter filter, Class<T> type) {
        String where = " where m.id = p.pairId and p.schoolId = :school and p.schoolYear = :year";
        PlanStatus status = filter.status();
        boolean phase = status != null && !draftState(status);
        if (phase) {
            where += " and p.phase = :phase";
        } else if (status != null) {
            where += " and p.phase = :preparing and exists (select e from PlanEdition e where e.plan = p and e.state = :state)";
        }
        TypedQuery<T> query = em.createQuery(select + where + order, type).setParameter("school", year.schoolId())
            .setParameter("year", year.year());
        if (phase) {
            query.setParameter("phase", PlanPhase.valueOf(status.name()));
        } else if (status != null) {
            query.setParameter("preparing", PlanPhase.IN_PREPARATION).setParameter("state", EditionState.valueOf(status.name()));
        }
        return query;
    }

    private static boolean draftState(PlanStatus status) {
        return Set.of(PlanStatus.DRAFT, PlanStatus.SUBMITTED, PlanStatus.RETURNED, PlanStatus.ENDORSED).contains(status);
    }

    /** Plans of the pairs in which a person is a member today. */
    List<PlanLineView> own(Caller caller) {
        List<Long> persons = caller.grants().stream().map(Caller.Grant::personId).filter(id -> id != null).toList();
        return persons.isEmpty() ? List.of() : lines(em.createQuery("select distinct p from IndividualPlan p, PairMember m"
                + " where m.pair.id = p.pairId and m.leftOn is null and m.personId in :persons order by p.id", IndividualPlan.class)
            .setParameter("persons", persons).getResultList());
    }

    private List<PlanLineView> lines(List<IndividualPlan> plans) {
        Map<Long, PairHead> people = pairs.of(plans.stream().map(IndividualPlan::pairId).toList());
        List<PlanLineView> lines = new ArrayList<>();
        for (IndividualPlan plan : plans) {
            PairHead pair = people.get(plan.pairId());
            PlanEdition open = plan.openEdition().orElse(null);
            lines.add(new PlanLineView(plan.id(), plan.pairId(), pair.pairNo(), pair.label(), pair.formName(),
                em.find(School.class, plan.schoolId()).shortName(), plan.status(), plan.percentDone(),
                open == null ? null : open.submittedAt(), open == null ? null : open.id()));
        }
        return lines;
    }
}
