package mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import mentoring.consent.ConsentWithdrawn;
import mentoring.consent.PapersChanged;
import mentoring.consent.ParticipationLeft;
import mentoring.organization.PlaceQueries;
import mentoring.pairing.model.EndReason;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairState;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;

/** What happens to pairs when something they rest on changes: papers, consents, a member's part in the programme. */
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

    /** Ends what rests on a consent in the transaction of its withdrawal. */
    void withdrawn(@Observes ConsentWithdrawn event) {
        em.flush();
        of(event.schoolId(), event.personId(), event.on())
            .forEach(pair -> leave(pair, event.personId(), event.on(), EndReason.CONSENT_WITHDRAWN));
    }

    /** Who leaves the programme leaves his pairs of that year. */
    void left(@Observes ParticipationLeft event) {
        em.flush();
        of(event.schoolId(), event.personId(), event.on()).stream()
            .filter(pair -> pair.members().stream().anyMatch(member -> member.participationId() == event.participationId()))
            .forEach(pair -> leave(pair, event.personId(), event.on(), EndReason.LEFT_PROGRAMME));
    }

    private void leave(MentoringPair pair, long personId, LocalDate on, EndReason reason) {
        pair.touch(clock.now(), currentUser.accountId());
        if (pair.leave(personId, on, reason)) {
            ended.fire(new PairEnded(pair.id(), pair.endedOn()));
        } else {
            formation.settle(pair);
        }
    }

    /** A pair that forms or waits for its order looks anew whether something is missing. */
    void papersChanged(@Observes PapersChanged event) {
        of(event.schoolId(), event.personId(), clock.today()).stream()
            .filter(pair -> pair.state() == PairState.FORMING || pair.state() == PairState.AWAITING_ORDER).forEach(formation::settle);
    }

    /** Pairs of which somebody is a member on the day or later; those of closed years stay as they are. */
    private List<MentoringPair> of(long schoolId, long personId, LocalDate day) {
        return em.createQuery("select p from MentoringPair p where p.schoolId = :school and p.id in (select m.pair.id from PairMember m"
                + " where m.personId = :person and (m.leftOn is null or m.leftOn > :day)) and "
                + PlaceQueries.inOpenYear("p"), MentoringPair.class)
            .setParameter("school", schoolId).setParameter("person", personId).setParameter("day", day).getResultList();
    }
}
