package mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mentoring.organization.OrderDeleted;
import mentoring.organization.OrderSigned;
import mentoring.organization.model.OrderKind;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairGap;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;

/** What orders mean to pairs. */
@ApplicationScoped
class PairOrders {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private PairPeople people;

    /** Pairs that name the order, by number. */
    List<MentoringPair> covered(long orderId, OrderKind kind) {
        String column = kind == OrderKind.ASSIGNMENT ? "assignmentOrderId" : "endOrderId";
        return em.createQuery("select p from MentoringPair p where p." + column + " = :order order by p.pairNo", MentoringPair.class)
            .setParameter("order", orderId).getResultList();
    }

    /** The pair names the order from now on. */
    void name(MentoringPair pair, long orderId, OrderKind kind) {
        if (kind == OrderKind.ASSIGNMENT) {
            pair.putInto(orderId);
        } else {
            pair.endOrderedBy(orderId);
        }
        touch(pair);
    }

    /** The pair is free for another order. */
    void release(MentoringPair pair, OrderKind kind) {
        if (kind == OrderKind.ASSIGNMENT) {
            pair.takeOut();
        } else {
            pair.endOrderedBy(null);
        }
        touch(pair);
    }

    private void touch(MentoringPair pair) {
        pair.touch(clock.now(), currentUser.accountId());
    }

    /** The signature makes the pairs work; one that lacks something now stops it, with the name of what is missing. */
    void signed(@Observes OrderSigned event) {
        if (event.kind() != OrderKind.ASSIGNMENT) {
            return;
        }
        List<MentoringPair> pairs = covered(event.orderId(), event.kind());
        Map<Long, List<PairGap>> gaps = people.gaps(pairs, clock.today());
        List<Problem> problems = new ArrayList<>();
        for (MentoringPair pair : pairs) {
            gaps.get(pair.id()).forEach(gap -> problems.add(problem(pair, gap)));
        }
        Refusal.ifAny(problems);
        pairs.forEach(pair -> {
            pair.settle(List.of());
            pair.activate();
            touch(pair);
        });
    }

    private static Problem problem(MentoringPair pair, PairGap gap) {
        String key = "pairing.order.gap." + gap.kind();
        return gap.name() == null ? Problem.of(key, pair.pairNo()) : Problem.of(key, pair.pairNo(), gap.name());
    }

    void deleted(@Observes OrderDeleted event) {
        if (event.kind() == OrderKind.ASSIGNMENT || event.kind() == OrderKind.CHANGE) {
            covered(event.orderId(), event.kind()).forEach(pair -> release(pair, event.kind()));
        }
    }
}
