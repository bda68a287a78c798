package mentoring.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import mentoring.exchange.model.ImportJob;
import mentoring.exchange.model.JobState;
import mentoring.shared.Clock;
import mentoring.shared.model.Problem;

/** At the start: work that a stop cut off has failed, and nothing of it was saved; a check that nobody answered for a day is over. */
@Startup
@Singleton
@DependsOn("Migrations")
public class ImportRecovery {

    private static final Duration WAITS = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ImportFiles files;

    @Inject
    private Clock clock;

    @PostConstruct
    void recover() {
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
