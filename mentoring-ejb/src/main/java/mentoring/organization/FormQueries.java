package mentoring.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mentoring.organization.model.MentoringForm;
import mentoring.organization.model.School;
import mentoring.shared.Kept;

/** Forms of mentoring for the features above; they hold no one's data. */
@ApplicationScoped
public class FormQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Kept kept;

    /** The forms that a school may choose: the municipality's and its own, in their order. */
    public List<FormView> forms(long schoolId) {
        return kept.of(schoolId, FormQueries.class, () -> read(schoolId));
    }

    private List<FormView> read(long schoolId) {
        long municipality = em.find(School.class, schoolId).municipalityId();
        return em.createQuery("select distinct f from MentoringForm f left join fetch f.roleModels"
            + " where f.scopeId in (:municipality, :school) and f.active = true", MentoringForm.class)
            .setParameter("municipality", municipality).setParameter("school", schoolId)
            .setHint("eclipselink.batch", "f.catalogue").getResultList().stream()
            .sorted(Comparator.comparingInt(MentoringForm::placeNo).thenComparing(MentoringForm::id))
            .map(FormView::of).toList();
    }

    /** One form of a school; empty where the school does not offer it. */
    public Optional<FormView> form(long schoolId, long formId) {
        return forms(schoolId).stream().filter(form -> form.id() == formId).findFirst();
    }
}
