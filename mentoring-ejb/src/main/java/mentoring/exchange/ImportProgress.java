package mentoring.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import mentoring.exchange.model.ImportId;
import mentoring.exchange.model.ImportJob;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;

/** How far an import has come, written beside the work's own transaction, so that the page can see it while nothing is saved yet. */
@ApplicationScoped
public class ImportProgress {

    private static final String RUNNING = "j.id = :job and j.state in (mentoring.exchange.model.JobState.CHECKING,"
        + " mentoring.exchange.model.JobState.CONFIRMING)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ImportFiles files;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** Notes that the check begins; false where the import was given up before. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean startCheck(ImportId ref) {
        ImportJob job = em.find(ImportJob.class, ref.value());
        if (job == null || job.state().over()) {
            return false;
        }
        job.startCheck();
        job.touch(clock.now(), currentUser.accountId());
        return true;
    }

    /**
     * Notes how many rows are done. Does not move the import's version, so it never clashes with a change of state.
     *
     * @throws Refusal where the import was given up meanwhile: the work stops, its transaction is rolled back
     */
    @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = Refusal.class)
    public void report(ImportId ref, int done, int total) {
        int running = em.createQuery("update ImportJob j set j.rowsDone = :done, j.rowsTotal = :total where " + RUNNING)
            .setParameter("done", done).setParameter("total", total).setParameter("job", ref.value()).executeUpdate();
        if (running == 0) {
            throw Refusal.because("exchange.cancelled");
        }
    }

    /** Notes that the work failed and nothing was saved; says nothing of an import that is over. */
    @Transactional(TxType.REQUIRES_NEW)
    public void fail(ImportId ref, Problem reason) {
        ImportJob job = em.find(ImportJob.class, ref.value());
        if (job != null && !job.state().over()) {
            job.fail(reason);
            job.touch(clock.now(), currentUser.accountId());
            files.forget(job);
        }
    }
}
