package mentoring.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import mentoring.organization.model.School;
import mentoring.plan.model.EditionId;
import mentoring.plan.model.PlanEdition;
import mentoring.plan.model.RowId;
import mentoring.shared.Access;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;

/** Reading a plan that was sent for review: remarks by row, return, endorsement. Nobody reviews the plan of a pair he is in. */
@Stateless
@Guarded
public class ReviewService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private PlanActors actors;

    @Inject
    private PlanLists lists;

    @Inject
    private ReviewQueue queue;

    @Inject
    private PlanRights rights;

    @Inject
    private SelfActs selfActs;

    /** A page of the plans that wait for a methodologist, the longest waiting first; names as far as they may be read. */
    @PlanRule(PlanAction.QUEUE)
    public List<PlanLineView> queue(FindWaiting wanted) {
        return lists.lines(queue.page(wanted));
    }

    /** The schools whose plans wait for a methodologist, by name. */
    @PlanRule(PlanAction.QUEUE)
    public List<WaitingSchool> waiting() {
        return queue.schools();
    }

    /**
     * Notes a remark.
     *
     * @param row the row it is about; null for the plan as a whole
     */
    @PlanRule(PlanAction.RETURN)
    public void remark(EditionId id, RowId row, @NotBlank(message = "{plan.remarkEmpty}")
                       @Size(max = 1000, message = "{plan.remarkLong}") String text) {
        PlanEdition edition = reviewed(id);
        edition.remark(row == null ? null : edition.row(row), text.strip(), actors.touch(edition.plan()));
    }

    /** Returns the plan with its remarks. */
    @PlanRule(PlanAction.RETURN)
    public void giveBack(EditionId id) {
        PlanEdition edition = reviewed(id);
        edition.giveBack(actors.touch(edition.plan()));
    }

    /** Endorses the plan: the methodologist, or the curator where the school's setting says so (decision 15). */
    @PlanRule(PlanAction.ENDORSE)
    public void endorse(EditionId id, int revision) {
        PlanEdition edition = reviewed(id);
        edition.requireRevision(revision);
        if (!rights.mayEndorse(em.find(School.class, edition.plan().schoolId()))) {
            throw Refusal.because("plan.methodologistEndorses");
        }
        edition.endorse(actors.touch(edition.plan()), null);
    }

    /**
     * The only curator of a small school endorses the plan of a pair that he is in himself, after it has waited for a methodologist.
     *
     * @param reason why it is he; told to the audit
     */
    @PlanRule(PlanAction.ENDORSE)
    public void endorseOwn(EditionId id, int revision, @NotBlank(message = "{plan.selfActReason}")
                           @Size(max = 500, message = "{plan.doneReasonLong}") String reason) {
        PlanEdition edition = access.get(id, PlanEdition.class);
        edition.requireRevision(revision);
        if (!rights.open(edition.plan()) || !rights.mayEndorseOwn(edition, em.find(School.class, edition.plan().schoolId()))) {
            throw Refusal.because("plan.ownPlan");
        }
        edition.endorse(actors.touch(edition.plan()), PlanOrders.SELF_ACT);
        selfActs.note(PlanAction.SELF_ENDORSE, edition, reason.strip());
    }

    private PlanEdition reviewed(EditionId id) {
        PlanEdition edition = access.get(id, PlanEdition.class);
        if (!rights.mayReview(edition.plan())) {
            throw Refusal.because("plan.ownPlan");
        }
        if (!rights.open(edition.plan())) {
            throw Refusal.because("plan.closed");
        }
        return edition;
    }
}
