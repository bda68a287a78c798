package mentoring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.time.LocalDate;
import mentoring.meeting.model.MeetingState;
import mentoring.meeting.model.PairActivity;
import mentoring.pairing.model.MentoringPair;
import mentoring.shared.Clock;

/**
 * Keeps the totals of a pair. Whoever changes its meetings or entries locks them first: so changes of one pair follow each other,
 * and no row that others refer to is locked for it.
 */
@ApplicationScoped
public class PairTotals {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PairTotalsRows rows;

    @Inject
    private Clock clock;

    /** The pair's totals, locked until the transaction ends. */
    public PairActivity lock(MentoringPair pair) {
        PairActivity found = em.find(PairActivity.class, pair.id(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            open(pair);
            found = em.find(PairActivity.class, pair.id(), LockModeType.PESSIMISTIC_WRITE);
        }
        return found;
    }

    private void open(MentoringPair pair) {
        try {
            rows.open(pair.id(), pair.schoolId(), pair.schoolYear());
        } catch (TransactionalException e) {
            if (em.find(PairActivity.class, pair.id()) == null) {
                throw e;
            }
        }
    }

    /** Counts the pair's meetings anew, with what this transaction has changed. */
    public void countMeetings(PairActivity totals) {
        em.flush();
        long pair = totals.pairId();
        Object[] held = em.createQuery("select count(m), max(m.heldOn) from Meeting m where m.pairId = :pair and m.state = :held",
            Object[].class).setParameter("pair", pair).setParameter("held", MeetingState.HELD).getSingleResult();
        Long unsigned = em.createQuery("select count(m) from Meeting m where m.pairId = :pair and m.state = :held"
                + " and m.recorded = :recorded", Long.class)
            .setParameter("pair", pair).setParameter("held", MeetingState.HELD).setParameter("recorded", false).getSingleResult();
        Instant next = em.createQuery("select min(m.startsAt) from Meeting m where m.pairId = :pair and m.state = :planned"
                + " and m.endsAt > :now", Instant.class)
            .setParameter("pair", pair).setParameter("planned", MeetingState.PLANNED).setParameter("now", clock.now()).getSingleResult();
        totals.countMeetings((LocalDate) held[1], next == null ? null : clock.local(next).toLocalDate(), ((Number) held[0]).intValue(),
            unsigned.intValue());
    }
}
