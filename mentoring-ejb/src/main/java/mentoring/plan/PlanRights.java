package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import mentoring.organization.model.PlanEndorser;
import mentoring.organization.model.School;
import mentoring.plan.model.EditionId;
import mentoring.plan.model.EditionState;
import mentoring.plan.model.IndividualPlan;
import mentoring.plan.model.PlanEdition;
import mentoring.plan.model.PlanId;
import mentoring.plan.model.PlanPhase;
import mentoring.shared.Access;
import mentoring.shared.Caller;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Role;

/** What the caller may do with a plan now, and who may review it: nobody a plan of his own pair (access design, section 5). */
@ApplicationScoped
class PlanRights {

    @Inject
    private Access access;

    @Inject
    private PlanQueries queries;

    @Inject
    private SelfActs selfActs;

    @Inject
    private CurrentUser currentUser;

    PlanView.Rights of(PlanEdition edition, School school) {
        IndividualPlan plan = edition.plan();
        EditionId editionId = new EditionId(edition.id());
        PlanId planId = new PlanId(plan.id());
        boolean open = open(plan);
        boolean mentor = queries.mentorOf(plan.pairId(), currentUser.caller());
        boolean write = open && edition.state().editable() && access.allows(PlanAction.WRITE, editionId);
        boolean work = access.allows(PlanAction.MARK_DONE, planId);
        return new PlanView.Rights(write, write && (mentor || !queries.mentorHasLogin(plan.pairId())),
            open && edition.state() == EditionState.SUBMITTED && mentor && access.allows(PlanAction.TAKE_BACK, editionId),
            open && access.allows(PlanAction.RETURN, editionId) && mayReview(plan),
            open && access.allows(PlanAction.ENDORSE, editionId) && mayReview(plan) && mayEndorse(school),
            open && access.allows(PlanAction.ENDORSE, editionId) && mayEndorseOwn(edition, school),
            work && edition.state() == EditionState.APPROVED, mentor, access.allows(PlanAction.COMPLETE, planId),
            plan.openEdition().isEmpty() && access.allows(PlanAction.NEW_EDITION, planId), access.allows(PlanAction.PRINT, editionId));
    }

    /** False where the plan was completed or its pair has ended. */
    boolean open(IndividualPlan plan) {
        return plan.phase() != PlanPhase.COMPLETED && plan.phase() != PlanPhase.CLOSED && !queries.pairEnded(plan.pairId());
    }

    /** Not a member of the pair, and not a methodologist who himself works in the school while there is another. */
    boolean mayReview(IndividualPlan plan) {
        Caller caller = currentUser.caller();
        boolean ofSchool = caller.has(Role.CURATOR, plan.schoolId()) || caller.has(Role.DIRECTOR, plan.schoolId());
        return !queries.memberOf(plan.pairId(), caller) && (ofSchool || !partisan(plan.schoolId()));
    }

    private boolean partisan(long schoolId) {
        return currentUser.caller().schools().contains(schoolId) && queries.otherMethodologist(currentUser.accountId());
    }

    /**
     * Of the pair himself, as the school's only curator, where curators endorse and no methodologist has come to read the plan in ten
     * days: the small school's exception (access design, section 5).
     */
    boolean mayEndorseOwn(PlanEdition edition, School school) {
        Caller caller = currentUser.caller();
        return queries.memberOf(edition.plan().pairId(), caller) && mayEndorse(school) && caller.has(Role.CURATOR, school.id())
            && !queries.otherCurator(school.id(), caller.accountId()) && selfActs.waited(edition);
    }

    /** The methodologist endorses, or the curator where the school's setting says so (decision 15). */
    boolean mayEndorse(School school) {
        Caller caller = currentUser.caller();
        boolean asCurator = caller.has(Role.CURATOR, school.id()) && school.planEndorser() == PlanEndorser.CURATOR;
        return asCurator || caller.has(Role.METHODOLOGIST) && !partisan(school.id());
    }
}
