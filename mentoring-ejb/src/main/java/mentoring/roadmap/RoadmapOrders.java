package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import mentoring.organization.AnnexTable;
import mentoring.organization.OrderAnnex;
import mentoring.organization.OrderDeleted;
import mentoring.organization.OrderSigned;
import mentoring.organization.model.OrderKind;
import mentoring.roadmap.model.Roadmap;
import mentoring.roadmap.model.RoadmapState;
import mentoring.shared.model.Problem;

/** What orders mean to roadmaps: an order of their own kind, or the launch order, approves the one that names it. */
@ApplicationScoped
class RoadmapOrders implements OrderAnnex {

    private static final List<String> COLUMNS = List.of("roadmap.annex.document", "roadmap.annex.rows");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RoadmapActors actors;

    @Override
    public boolean serves(OrderKind kind) {
        return kind == OrderKind.ROADMAP || kind == OrderKind.LAUNCH;
    }

    @Override
    public boolean needed(OrderKind kind) {
        return kind == OrderKind.ROADMAP;
    }

    @Override
    public AnnexTable table(long orderId, OrderKind kind, boolean named) {
        List<AnnexTable.Row> rows = covered(orderId).stream().map(roadmap -> new AnnexTable.Row(roadmap.id(),
            List.of(roadmap.texts().title(true).replace('\n', ' '), String.valueOf(roadmap.items().size())))).toList();
        return rows.isEmpty() ? AnnexTable.NONE : new AnnexTable(COLUMNS, rows);
    }

    @Override
    public List<Problem> conflicts(long orderId, OrderKind kind, LocalDate date) {
        return List.of();
    }

    void signed(@Observes OrderSigned event) {
        if (serves(event.kind())) {
            covered(event.orderId()).forEach(roadmap -> {
                roadmap.approve(event.date());
                actors.touch(roadmap);
            });
        }
    }

    void deleted(@Observes OrderDeleted event) {
        if (serves(event.kind())) {
            covered(event.orderId()).stream().filter(roadmap -> roadmap.state() == RoadmapState.SUBMITTED)
                .forEach(roadmap -> {
                    roadmap.putOnOrder(null);
                    actors.touch(roadmap);
                });
        }
    }

    private List<Roadmap> covered(long orderId) {
        return em.createQuery("select r from Roadmap r where r.approvalOrderId = :order", Roadmap.class).setParameter("order", orderId)
            .getResultList();
    }
}
