package mentoring.job;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import mentoring.job.model.Job;
import mentoring.job.model.JobId;
import mentoring.job.model.JobState;
import mentoring.shared.Access;
import mentoring.shared.Guarded;
import mentoring.shared.model.SchoolRef;

/** Long work as lists show it, and its end before its time. What a job brings lies on the page of its kind. */
@Stateless
@Guarded
public class JobService {

    private static final int LARGEST_PAGE = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private JobDesk desk;

    /** A page of the school's jobs of all years, the newest first. */
    @JobRule(JobAction.LIST)
    public List<JobRow> page(SchoolRef school, int first, int size) {
        return em.createQuery("select new mentoring.job.JobRow(j.id, j.kind, j.title, a.displayName, j.createdAt, j.state, j.done, j.total,"
            + " j.failure) from Job j left join Account a on a.id = j.askedBy where j.schoolId = :school order by j.id desc", JobRow.class)
            .setParameter("school", school.value()).setFirstResult(first).setMaxResults(Math.min(size, LARGEST_PAGE)).getResultList();
    }

    /** How many jobs the school has had. */
    @JobRule(JobAction.LIST)
    public long count(SchoolRef school) {
        return em.createQuery("select count(j) from Job j where j.schoolId = :school", Long.class).setParameter("school", school.value())
            .getSingleResult();
    }

    /** Whether any work of the school is under way or soon will be. */
    @JobRule(JobAction.LIST)
    public boolean busy(SchoolRef school) {
        return !em.createQuery("select j.id from Job j where j.schoolId = :school and j.state in :running", Long.class)
            .setParameter("school", school.value()).setParameter("running", JobState.allRunning()).setMaxResults(1).getResultList().isEmpty();
    }

    /** A page of all schools' jobs without content, the newest first. */
    @JobRule(JobAction.LIST_EVERYWHERE)
    public List<JobRow> pageEverywhere(int first, int size) {
        return em.createQuery("select new mentoring.job.JobRow(j.id, j.kind, s.shortName, j.createdAt, j.state, j.done, j.total)"
            + " from Job j, School s where s.id = j.schoolId order by j.id desc", JobRow.class)
            .setFirstResult(first).setMaxResults(Math.min(size, LARGEST_PAGE)).getResultList();
    }

    /** How many jobs all schools have had. */
    @JobRule(JobAction.LIST_EVERYWHERE)
    public long countEverywhere() {
        return em.createQuery("select count(j) from Job j", Long.class).getSingleResult();
    }

    /** Whether any work is under way or soon will be. */
    @JobRule(JobAction.LIST_EVERYWHERE)
    public boolean busyEverywhere() {
        return !em.createQuery("select j.id from Job j where j.state in :running", Long.class).setParameter("running", JobState.allRunning())
            .setMaxResults(1).getResultList().isEmpty();
    }

    /** Gives a job up; work under way stops at its next step. Refused for one that is over. */
    @JobRule(JobAction.CANCEL)
    public void cancel(JobId ref) {
        desk.cancel(access.get(ref, Job.class));
    }
}
