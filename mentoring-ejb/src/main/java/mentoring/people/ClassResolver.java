package mentoring.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.people.model.ClassId;
import mentoring.people.model.SchoolClass;
import mentoring.shared.Resolver;
import mentoring.shared.model.Facts;

/** Finds classes of a school year. */
@ApplicationScoped
public class ClassResolver implements Resolver<ClassId, SchoolClass> {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Class<ClassId> refType() {
        return ClassId.class;
    }

    @Override
    public SchoolClass find(ClassId ref) {
        return em.find(SchoolClass.class, ref.value());
    }

    @Override
    public Facts facts(SchoolClass found) {
        return Facts.ofSchool(found.schoolId(), found.schoolYear());
    }
}
