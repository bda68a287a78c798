package mentoring.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.organization.model.OrderId;
import mentoring.organization.model.SchoolOrder;
import mentoring.shared.Resolver;
import mentoring.shared.model.Facts;

/** Finds orders; their state matters to who may do what. */
@ApplicationScoped
public class OrderResolver implements Resolver<OrderId, SchoolOrder> {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Class<OrderId> refType() {
        return OrderId.class;
    }

    @Override
    public SchoolOrder find(OrderId ref) {
        return em.find(SchoolOrder.class, ref.value());
    }

    @Override
    public Facts facts(SchoolOrder found) {
        return Facts.ofSchool(found.schoolId(), found.schoolYear()).in(found.state().name());
    }
}
