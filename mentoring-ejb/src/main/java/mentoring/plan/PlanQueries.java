package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mentoring.account.model.Account;
import mentoring.account.model.RoleGrant;
import mentoring.organization.FormQueries;
import mentoring.organization.model.PlanEndorser;
import mentoring.organization.model.School;
import mentoring.pairing.PairHead;
import mentoring.pairing.PairHeads;
import mentoring.pairing.model.PairState;
import mentoring.people.model.ParticipantRole;
import mentoring.plan.model.EditionState;
import mentoring.plan.model.IndividualPlan;
import mentoring.plan.model.PlanEdition;
import mentoring.plan.model.PlanPhase;
import mentoring.plan.model.PlanStatus;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;

/** Reads plans for lists and for the rules about who may act. */
@ApplicationScoped
class PlanQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PairHeads pairs;

    @Inject
    private FormQueries forms;

    @Inject
    private Clock clock;

    Optional<IndividualPlan> ofPair(long pairId) {
        return em.createQuery("select p from IndividualPlan p where p.pairId = :pair", IndividualPlan.class)
            .setParameter("pair", pairId).getResultList().stream().findFirst();
    }

    /** Display name of an account; empty where there is none. */
    String accountName(Long accountId) {
        Account account = accountId == null ? null : em.find(Account.class, accountId);
        return account == null ? "" : account.displayName();
    }

    /** What the source offers for a plan's form. */
    PlanCatalogue catalogue(IndividualPlan plan) {
        PairHead pair = pairs.of(plan.pairId());
        return forms.form(plan.schoolId(), pair.formId())
            .map(form -> new PlanCatalogue(form.name(), form.workFormats(), form.documents()))
            .orElseGet(() -> new PlanCatalogue(pair.formName(), List.of(), List.of()));
    }

    boolean pairEnded(long pairId) {
        return pairs.of(pairId).state().ended();
    }

    /** True when the caller is one of the pair's mentors today. */
    boolean mentorOf(long pairId, Caller caller) {
        return isMentor(pairs.of(pairId), caller);
    }

    /** True when the caller is a member of the pair today. */
    boolean memberOf(long pairId, Caller caller) {
        PairHead pair = pairs.of(pairId);
        return isMentor(pair, caller) || isMentee(pair, caller);
    }

    static boolean isMentor(PairHead pair, Caller caller) {
        return pair.mentors().stream().anyMatch(mentor -> mentor.present() && isCaller(caller, mentor.personId()));
    }

    static boolean isMentee(PairHead pair, Caller caller) {
        return pair.mentees().stream().anyMatch(mentee -> mentee.present() && isCaller(caller, mentee.personId()));
    }

    /** True for an account with a role over the municipality. */
    boolean municipal(Long accountId) {
        return em.createQuery("select count(g) from RoleGrant g where g.account.id = :id and g.schoolId is null", Long.class)
            .setParameter("id", accountId).getSingleResult() > 0;
    }

    /** True where somebody else may review as a methodologist. */
    boolean otherMethodologist(long accountId) {
        return em.createQuery("select g from RoleGrant g where g.account.id <> :id and g.role = :role", RoleGrant.class)
            .setParameter("id", accountId).setParameter("role", Role.METHODOLOGIST).getResultStream()
            .anyMatch(grant -> grant.validOn(clock.today()));
    }

    /** True where somebody else signs as the school's director. */
    boolean otherDirector(long schoolId, Long accountId) {
        return em.createQuery("select g from RoleGrant g where g.account.id <> :id and g.role = :role and g.schoolId = :school", RoleGrant.class)
            .setParameter("id", accountId).setParameter("role", Role.DIRECTOR).setParameter("school", schoolId).getResultStream()
            .anyMatch(grant -> grant.validOn(clock.today()));
    }

    private static boolean isCaller(Caller caller, long personId) {
        return caller.grants().stream().anyMatch(grant -> Long.valueOf(personId).equals(grant.personId()));
    }

    /** True when one of the pair's mentors can log in. */
    boolean mentorHasLogin(long pairId) {
        return em.createQuery("select g from RoleGrant g, PairMember m where m.pair.id = :pair and m.role = :mentor and m.leftOn is null"
                + " and g.personId = m.personId and g.role = :role", RoleGrant.class)
            .setParameter("pair", pairId).setParameter("mentor", ParticipantRole.MENTOR).setParameter("role", Role.MENTOR)
            .getResultStream().anyMatch(grant -> grant.validOn(clock.today()));
    }

    /**
     * Editions that wait for a methodologist, the longest waiting first: where the school leaves endorsing to him, and where its curator
     * is the plan's own mentor.
     */
    List<PlanLineView> queue() {
        return lines(open(em.createQuery("select e.plan from PlanEdition e, School s where s.id = e.plan.schoolId and e.state = :submitted"
                + " and (s.planEndorser = :methodologist or exists (select g from RoleGrant g, PairMember m where m.pair.id = e.plan.pairId"
                + " and m.leftOn is null and g.personId = m.personId and g.role = :curator)) order by e.submittedAt, e.id",
            IndividualPlan.class).setParameter("submitted", EditionState.SUBMITTED).setParameter("curator", Role.CURATOR)
            .setParameter("methodologist", PlanEndorser.METHODOLOGIST).getResultList()));
    }

    /** A school's endorsed editions of a year that no order names. */
    List<PlanLineView> endorsed(SchoolYearRef year) {
        return lines(open(em.createQuery("select e.plan from PlanEdition e where e.state = :endorsed and e.approvalOrderId is null"
                + " and e.plan.schoolId = :school and e.plan.schoolYear = :year order by e.id", IndividualPlan.class)
            .setParameter("endorsed", EditionState.ENDORSED).setParameter("school", year.schoolId()).setParameter("year", year.year())
            .getResultList()));
    }

    /** Editions that an order names. */
    List<PlanEdition> covered(long orderId) {
        return em.createQuery("select e from PlanEdition e where e.approvalOrderId = :order order by e.id", PlanEdition.class)
            .setParameter("order", orderId).getResultList();
    }

    private static List<IndividualPlan> open(List<IndividualPlan> plans) {
        return plans.stream().filter(plan -> plan.phase() != PlanPhase.CLOSED && plan.phase() != PlanPhase.COMPLETED).toList();
    }

    /** Pairs that wait for their order or work, and have no plan yet. */
    List<PairHead> unplanned(SchoolYearRef year) {
        List<Long> ids = em.createQuery("select m.id from MentoringPair m where m.schoolId = :school and m.schoolYear = :year"
                + " and m.state in :states and not exists (select p from IndividualPlan p where p.pairId = m.id)", Long.class)
            .setParameter("school", year.schoolId()).setParameter("year", year.year())
            .setParameter("states", List.of(PairState.AWAITING_ORDER, PairState.ACTIVE)).getResultList();
        return pairs.of(ids).values().stream().sorted(Comparator.comparingInt(PairHead::pairNo)).toList();
    }

    /** A school's plans of a year, by pair number. */
    List<PlanLineView> list(SchoolYearRef year, PlanFilter filter, boolean drafts, int first, int size) {
        return lines(filtered("select p from IndividualPlan p, MentoringPair m", " order by m.pairNo", year, filter, drafts, IndividualPlan.class)
            .setFirstResult(first).setMaxResults(size).getResultList());
    }

    long count(SchoolYearRef year, PlanFilter filter, boolean drafts) {
        return filtered("select count(p) from IndividualPlan p, MentoringPair m", "", year, filter, drafts, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> filtered(String select, String order, SchoolYearRef year, PlanFilter filter, boolean drafts, Class<T> type) {
        String where = " where m.id = p.pairId and p.schoolId = :school and p.schoolYear = :year";
        PlanStatus status = filter.status();
        boolean phase = status != null && !draftState(status);
        if (phase) {
            where += " and p.phase = :phase";
        } else if (status != null) {
            where += " and p.phase = :preparing and exists (select e from PlanEdition e where e.plan = p and e.state = :state)";
        }
        if (!drafts) {
            where += " and exists (select e from PlanEdition e where e.plan = p and e.state <> :draft)";
        }
        TypedQuery<T> query = em.createQuery(select + where + order, type).setParameter("school", year.schoolId())
            .setParameter("year", year.year());
        if (!drafts) {
            query.setParameter("draft", EditionState.DRAFT);
        }
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

    /** Plans of the pairs in which the caller is or was a member. */
    List<IndividualPlan> own(SchoolYearRef year, Caller caller) {
        return em.createQuery("select distinct p from IndividualPlan p, PairMember m where m.pair.id = p.pairId and m.personId = :person"
                + " and p.schoolId = :school and p.schoolYear = :year order by p.id", IndividualPlan.class)
            .setParameter("person", caller.personIn(year.schoolId()).orElse(-1L)).setParameter("school", year.schoolId())
            .setParameter("year", year.year()).getResultList();
    }

    List<PlanLineView> lines(List<IndividualPlan> plans) {
        Map<Long, PairHead> people = pairs.of(plans.stream().map(IndividualPlan::pairId).toList());
        List<PlanLineView> lines = new ArrayList<>();
        for (IndividualPlan plan : plans) {
            PairHead pair = people.get(plan.pairId());
            PlanEdition open = plan.openEdition().orElse(null);
            lines.add(new PlanLineView(plan.id(), plan.pairId(), pair.pairNo(), pair.label(), pair.formName(),
                em.find(School.class, plan.schoolId()).shortName(), PlanResolver.statusIn(plan, pair.state()), plan.percentDone(),
                open == null ? null : open.submittedAt(), open == null ? null : open.id()));
        }
        return lines;
    }
}
