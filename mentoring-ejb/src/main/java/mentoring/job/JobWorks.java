package mentoring.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import mentoring.job.model.JobKind;

/** All kinds of work that the product knows. */
@ApplicationScoped
class JobWorks {

    @Inject
    @Any
    private Instance<JobWork> works;

    JobWork of(JobKind kind) {
        return works.stream().filter(work -> work.kind() == kind).findFirst()
            .orElseThrow(() -> new IllegalStateException("Nobody does " + kind));
    }
}
