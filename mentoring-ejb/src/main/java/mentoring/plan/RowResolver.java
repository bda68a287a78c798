package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.plan.model.PlanRow;
import mentoring.plan.model.RowId;
import mentoring.shared.Resolver;
import mentoring.shared.model.Facts;

/** Finds rows of plans; they are judged as their edition. */
@ApplicationScoped
public class RowResolver implements Resolver<RowId, PlanRow> {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EditionResolver editions;

    @Override
    public Class<RowId> refType() {
        return RowId.class;
    }

    @Override
    public PlanRow find(RowId ref) {
        return em.find(PlanRow.class, ref.value());
    }

    @Override
    public Facts facts(PlanRow row) {
        return editions.facts(row.edition());
    }
}
