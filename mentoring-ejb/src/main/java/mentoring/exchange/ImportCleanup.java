package mentoring.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import mentoring.exchange.model.ImportJob;
import mentoring.exchange.model.JobState;
import mentoring.shared.Clock;
import mentoring.shared.model.Problem;

/**
 * Ends imports that nobody works on any more: work that a stop cut off has failed, and nothing of it was saved; a check that nobody
 * answered for a day is given up. Several programs may share a database: each ends its own work of before its start, and that of
 * those which have told nothing of themselves for a while.
 */
@ApplicationScoped
class ImportCleanup {

    private static final Duration WAITS = Duration.ofDays(1);
    private static final Duration SILENT = Duration.ofMinutes(3);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ImportFiles files;

    @Inject
    private ImportNode node;

    @Inject
    private Clock clock;

    /** This program was just started: whatever it worked on before is cut off, and what other dead ones worked on. */
    void afterStart() {
        fail(running(" and (j.node is null or j.node = :node or j.seenAt < :silent)"));
        giveUp();
    }

    /** Ends what programs worked on that have been silent for too long; what is running here is alive. */
    void ofDeadNodes() {
        fail(running(" and j.node <> :node and j.seenAt < :silent"));
        giveUp();
    }

    /** Tells that the imports running here are alive. Does not move their versions, so it never clashes with the work itself. */
    void beat() {
        Set<Long> alive = node.working();
        if (!alive.isEmpty()) {
            em.createQuery("update ImportJob j set j.seenAt = :now where j.id in :alive").setParameter("now", clock.now())
                .setParameter("alive", alive).executeUpdate();
        }
    }

    private void fail(List<ImportJob> dead) {
        for (ImportJob job : dead) {
            job.fail(Problem.of("exchange.failure.restart"));
            job.touch(clock.now(), null);
            files.forget(job);
        }
    }

    private void giveUp() {
        em.createQuery("select j from ImportJob j where j.state = :checked and j.changedAt < :old", ImportJob.class)
            .setParameter("checked", JobState.CHECKED).setParameter("old", clock.now().minus(WAITS)).getResultList().forEach(job -> {
                job.cancel();
                job.touch(clock.now(), null);
                files.forget(job);
            });
    }

    private List<ImportJob> running(String where) {
        return em.createQuery("select j from ImportJob j where j.state in :states" + where, ImportJob.class)
            .setParameter("states", List.of(JobState.UPLOADED, JobState.CHECKING, JobState.CONFIRMING))
            .setParameter("node", node.name()).setParameter("silent", clock.now().minus(SILENT)).getResultList();
    }
}
