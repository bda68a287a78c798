package mentoring.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.job.model.Job;
import mentoring.job.model.JobId;
import mentoring.shared.Resolver;
import mentoring.shared.model.Facts;

/** Finds jobs of any kind. */
@ApplicationScoped
public class JobResolver implements Resolver<JobId, Job> {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Class<JobId> refType() {
        return JobId.class;
    }

    @Override
    public Job find(JobId ref) {
        return em.find(Job.class, ref.value());
    }

    @Override
    public Facts facts(Job job) {
        return Facts.ofSchool(job.schoolId(), job.schoolYear()).in(job.kind().name());
    }
}
