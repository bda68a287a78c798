package mentoring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import mentoring.meeting.model.PairActivity;

/** Makes a pair's row of totals, once; in a transaction of its own, so that two first writers do not fail each other. */
@ApplicationScoped
class PairTotalsRows {

    @PersistenceContext
    private EntityManager em;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void open(long pairId, long schoolId, int schoolYear) {
        if (em.find(PairActivity.class, pairId) == null) {
            em.persist(new PairActivity(pairId, schoolId, schoolYear));
        }
    }
}
