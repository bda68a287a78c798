package mentoring.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.people.model.LoginJob;
import mentoring.people.model.LoginJobId;
import mentoring.shared.Resolver;
import mentoring.shared.model.Facts;

/** Finds jobs that make log-ins. */
@ApplicationScoped
public class LoginJobResolver implements Resolver<LoginJobId, LoginJob> {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Class<LoginJobId> refType() {
        return LoginJobId.class;
    }

    @Override
    public LoginJob find(LoginJobId ref) {
        return em.find(LoginJob.class, ref.value());
    }

    @Override
    public Facts facts(LoginJob job) {
        return Facts.ofSchool(job.schoolId(), job.schoolYear());
    }
}
