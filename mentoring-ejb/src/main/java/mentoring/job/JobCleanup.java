package mentoring.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.ZoneOffset;
import mentoring.job.model.Job;
import mentoring.job.model.JobState;
import mentoring.shared.Clock;

/**
 * Ends jobs that nobody works on any more: work that a stop cut off says so; one that waits for an answer is given up after a day.
 * Several programs may share a database: each ends its own work of before its start, and all of which nobody has told for a while that
 * it is alive.
 */
@ApplicationScoped
class JobCleanup {

    private static final Duration WAITS = Duration.ofDays(1);
    private static final Duration SILENT = Duration.ofMinutes(3);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private JobWorks works;

    @Inject
    private JobNode node;

    @Inject
    private Clock clock;

    /** This program was just started: whatever it worked on before is cut off, and what other dead ones worked on. */
    @Transactional
    void afterStart() {
        interrupt(running(" and (j.node is null or j.node = :node or j.seenAt < :silent)").setParameter("node", node.name()));
        giveUp();
    }

    /** Ends what has been silent for too long: work of a dead program, or work here whose failure the database could not take. */
    @Transactional
    void ofSilent() {
        interrupt(running(" and j.seenAt < :silent"));
        giveUp();
    }

    /** Tells that the jobs running here are alive. Does not move their versions, so it never clashes with the work itself. */
    @Transactional
    void beat() {
        for (Long alive : node.working()) {
            em.createNativeQuery("update job set seen_at = ? where id = ?").setParameter(1, Timestamp.valueOf(clock.now()
                .atOffset(ZoneOffset.UTC).toLocalDateTime())).setParameter(2, alive).executeUpdate();
        }
    }

    private TypedQuery<Job> running(String where) {
        return em.createQuery("select j from Job j where j.state in :states" + where, Job.class)
            .setParameter("states", JobState.allRunning()).setParameter("silent", clock.now().minus(SILENT));
    }

    private void interrupt(TypedQuery<Job> jobs) {
        jobs.getResultList().forEach(job -> {
            JobWork work = works.of(job.kind());
            job.interrupt(work.afterStop(job));
            job.touch(clock.now(), null);
            work.letGo(job);
        });
    }

    private void giveUp() {
        em.createQuery("select j from Job j where j.state = :waiting and j.changedAt < :old", Job.class)
            .setParameter("waiting", JobState.WAITING).setParameter("old", clock.now().minus(WAITS)).getResultList().forEach(job -> {
                job.cancel();
                job.touch(clock.now(), null);
                works.of(job.kind()).letGo(job);
            });
    }
}
