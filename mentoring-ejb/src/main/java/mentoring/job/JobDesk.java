package mentoring.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.job.model.Job;
import mentoring.job.model.JobId;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;

/** Where services hand long work in. Asks no access rule: the service has. Must be called in a transaction. */
@ApplicationScoped
public class JobDesk {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private JobNode node;

    @Inject
    private JobWorks works;

    @Inject
    private Event<JobQueued> queued;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** Takes a new job, or one whose next step was decided on; its work begins once the transaction is safely stored. */
    public void handIn(Job job) {
        job.handIn(currentUser.accountId(), node.name(), clock.now());
        job.touch(clock.now(), currentUser.accountId());
        em.persist(job);
        queued.fire(new JobQueued(new JobId(job.id()), job.kind(), currentUser.accountId()));
    }

    /** Gives a job up; work under way stops at its next step. Refused for one that is over. */
    public void cancel(Job job) {
        job.cancel();
        job.touch(clock.now(), currentUser.accountId());
        works.of(job.kind()).letGo(job);
    }
}
