package mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.consent.ConsentWithdrawn;
import mentoring.pairing.model.MentoringPair;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;

/** Ends what rests on a consent in the transaction of its withdrawal. */
@ApplicationScoped
class PairEnds {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private PairFormation formation;

    @Inject
    private Event<PairEnded> ended;

    void withdrawn(@Observes ConsentWithdrawn event) {
        em.createQuery("select p from MentoringPair p where p.schoolId = :school and p.id in (select m.pair.id from PairMember m"
                + " where m.personId = :person and (m.leftOn is null or m.leftOn > :day))", MentoringPair.class)
            .setParameter("school", event.schoolId()).setParameter("person", event.personId()).setParameter("day", event.on())
            .getResultList().forEach(pair -> end(pair, event));
    }

    private void end(MentoringPair pair, ConsentWithdrawn event) {
        pair.touch(clock.now(), currentUser.accountId());
        if (pair.withdraw(event.personId(), event.on())) {
            ended.fire(new PairEnded(pair.id(), pair.endedOn()));
        } else {
            formation.settle(pair);
        }
    }
}
