package mentoring.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import mentoring.job.model.Job;
import mentoring.job.model.JobId;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;

/** How far a job has come. Does not move the job's version, so it never clashes with a change of state. */
@ApplicationScoped
public class JobProgress {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private JobWorks works;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** Notes that the work begins; false where the job was given up before. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean start(JobId ref) {
        Job job = em.find(Job.class, ref.value());
        if (job == null || job.state().over()) {
            return false;
        }
        job.start();
        job.touch(clock.now(), currentUser.accountId());
        return true;
    }

    /**
     * Notes beside the work's own transaction how many units are done, so that pages see it while nothing is saved yet.
     *
     * @param total 0 while nobody knows
     * @throws Refusal where the job was given up meanwhile: the work stops, its transaction is rolled back
     */
    @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = Refusal.class)
    public void report(JobId ref, int done, int total) {
        note(ref, done, total);
    }

    /**
     * Notes within the transaction of one unit that it is done. Whoever gives the job up waits until the unit is saved whole; after
     * that nothing more is.
     *
     * @throws Refusal where the job was given up meanwhile: the unit is rolled back
     */
    @Transactional(TxType.MANDATORY)
    public void step(JobId ref, int done, int total) {
        note(ref, done, total);
    }

    /** Notes that the work failed; says nothing of a job that is over. */
    @Transactional(TxType.REQUIRES_NEW)
    void fail(JobId ref, Problem reason) {
        Job job = em.find(Job.class, ref.value());
        if (job != null && job.state().running()) {
            job.fail(reason);
            job.touch(clock.now(), currentUser.accountId());
            works.of(job.kind()).letGo(job);
        }
    }

    private void note(JobId ref, int done, int total) {
        int running = em.createNativeQuery("update job set done_count = ?, total_count = ? where id = ? and state = 'RUNNING'")
            .setParameter(1, done).setParameter(2, total).setParameter(3, ref.value()).executeUpdate();
        if (running == 0) {
            throw Refusal.because("job.over");
        }
    }
}
