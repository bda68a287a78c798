package mentoring.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import mentoring.account.CallerQueries;
import mentoring.shared.Access;
import mentoring.shared.Action;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Target;

/** Asks again, while work goes on in the background, who it is done for and what that person may still do. */
@ApplicationScoped
public class JobRights {

    @Inject
    private CallerQueries callers;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Access access;

    /** Works as that account with the grants it holds now; refused where it is blocked or gone. */
    @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = Refusal.class)
    public void become(Long accountId) {
        currentUser.becomeInJob(accountId == null ? null
            : callers.now(accountId).orElseThrow(() -> Refusal.because("job.rightsGone")));
    }

    /** Refuses where the person may no longer do it: a role ended, or the year was closed meanwhile. */
    @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = Refusal.class)
    public void recheck(Action action, Target target) {
        become(currentUser.accountId());
        if (!access.allows(action, target)) {
            throw Refusal.because("job.rightsGone");
        }
    }
}
