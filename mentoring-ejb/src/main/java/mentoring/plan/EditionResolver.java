package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.plan.model.EditionId;
import mentoring.plan.model.PlanEdition;
import mentoring.shared.Resolver;
import mentoring.shared.model.Facts;

/** Finds editions; their own state decides what may be done with their text. */
@ApplicationScoped
public class EditionResolver implements Resolver<EditionId, PlanEdition> {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlanResolver plans;

    @Override
    public Class<EditionId> refType() {
        return EditionId.class;
    }

    @Override
    public PlanEdition find(EditionId ref) {
        return em.find(PlanEdition.class, ref.value());
    }

    @Override
    public Facts facts(PlanEdition edition) {
        return plans.facts(edition.plan()).in(edition.state().name());
    }
}
