package mentoring.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.organization.model.School;
import mentoring.shared.Resolver;
import mentoring.shared.model.Facts;
import mentoring.shared.model.SchoolRef;

/** Finds schools. */
@ApplicationScoped
public class SchoolResolver implements Resolver<SchoolRef, School> {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Class<SchoolRef> refType() {
        return SchoolRef.class;
    }

    @Override
    public School find(SchoolRef ref) {
        return em.find(School.class, ref.value());
    }

    @Override
    public Facts facts(School school) {
        return Facts.ofSchool(school.id(), null);
    }
}
