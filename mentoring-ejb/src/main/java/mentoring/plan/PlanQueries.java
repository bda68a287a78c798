package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import mentoring.account.model.Account;
import mentoring.account.model.RoleGrant;
import mentoring.organization.FormQueries;
import mentoring.pairing.PairHead;
import mentoring.pairing.PairHeads;
import mentoring.people.model.ParticipantRole;
import mentoring.plan.model.IndividualPlan;
import mentoring.plan.model.PlanEdition;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.model.Role;

/** Reads plans for the rules about who may act. */
@ApplicationScoped
public class PlanQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PairHeads pairs;

    @Inject
    private FormQueries forms;

    @Inject
    private Clock clock;

    /**
     * As a condition of a statement: the plan goes on on the day {@code :today}, and so does its pair. What is over waits for nobody; an
     * end of the pair that was recorded beforehand takes effect on its day.
     */
    public static String running(String plan, String pair) {
        return "(" + plan + ".phase not in (mentoring.plan.model.PlanPhase.COMPLETED, mentoring.plan.model.PlanPhase.CLOSED)"
            + " and (" + pair + ".endedOn is null or " + pair + ".endedOn > :today))";
    }

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
        return pair.mentors().stream().anyMatch(mentor -> mentor.present() && caller.persons().contains(mentor.personId()));
    }

    static boolean isMentee(PairHead pair, Caller caller) {
        return pair.mentees().stream().anyMatch(mentee -> mentee.present() && caller.persons().contains(mentee.personId()));
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
        return other(Role.DIRECTOR, schoolId, accountId);
    }

    /** True where somebody else is the school's curator. */
    boolean otherCurator(long schoolId, Long accountId) {
        return other(Role.CURATOR, schoolId, accountId);
    }

    private boolean other(Role role, long schoolId, Long accountId) {
        return em.createQuery("select g from RoleGrant g where g.account.id <> :id and g.role = :role and g.schoolId = :school", RoleGrant.class)
            .setParameter("id", accountId).setParameter("role", role).setParameter("school", schoolId).getResultStream()
            .anyMatch(grant -> grant.validOn(clock.today()));
    }

    /** True when one of the pair's mentors can log in. */
    boolean mentorHasLogin(long pairId) {
        return em.createQuery("select g from RoleGrant g, PairMember m where m.pair.id = :pair and m.role = :mentor"
                + " and (m.leftOn is null or m.leftOn > :today) and g.personId = m.personId and g.role = :role", RoleGrant.class)
            .setParameter("pair", pairId).setParameter("mentor", ParticipantRole.MENTOR).setParameter("role", Role.MENTOR)
            .setParameter("today", clock.today())
            .getResultStream().anyMatch(grant -> grant.validOn(clock.today()));
    }

    /** Editions that an order names. */
    List<PlanEdition> covered(long orderId) {
        return em.createQuery("select e from PlanEdition e where e.approvalOrderId = :order order by e.id", PlanEdition.class)
            .setParameter("order", orderId).getResultList();
    }
}
