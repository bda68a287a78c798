package mentoring.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import mentoring.exchange.model.ImportJob;
import mentoring.exchange.model.JobState;
import mentoring.shared.Clock;
import mentoring.shared.model.Problem;

/**
 * Ends imports that nobody works on any more: work that a stop cut off has failed, and nothing of it was saved; a check that nobody
 * answered for a day is given up.
 */
@ApplicationScoped
class ImportCleanup {

    private static final Duration WAITS = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ImportFiles files;

    @Inject
    private Clock clock;

    void run() {
        for (ImportJob job : in(List.of(JobState.UPLOADED, JobState.CHECKING, JobState.CONFIRMING))) {
            job.fail(Problem.of("exchange.failure.restart"));
            job.touch(clock.now(), null);
            files.forget(job);
        }
        for (ImportJob job : in(List.of(JobState.CHECKED))) {
            if (job.changedAt().plus(WAITS).isBefore(clock.now())) {
                job.cancel();
                job.touch(clock.now(), null);
                files.forget(job);
            }
        }
    }

    private List<ImportJob> in(List<JobState> states) {
        return em.createQuery("select j from ImportJob j where j.state in :states", ImportJob.class).setParameter("states", states)
            .getResultList();
    }
}
