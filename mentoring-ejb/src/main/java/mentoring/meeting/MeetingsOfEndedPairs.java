package mentoring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import mentoring.meeting.model.Meeting;
import mentoring.meeting.model.MeetingState;
import mentoring.meeting.model.PairActivity;
import mentoring.pairing.PairEnded;
import mentoring.pairing.model.MentoringPair;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;

/** Cancels what an ended pair had still planned. */
@ApplicationScoped
class MeetingsOfEndedPairs {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private PairTotals totals;

    void ended(@Observes PairEnded event) {
        PairActivity activity = totals.lock(em.find(MentoringPair.class, event.pairId()));
        List<Meeting> planned = em.createQuery("select m from Meeting m where m.pairId = :pair and m.state = :planned"
                + " and m.startsAt >= :from", Meeting.class)
            .setParameter("pair", event.pairId()).setParameter("planned", MeetingState.PLANNED)
            .setParameter("from", clock.instant(event.on().atStartOfDay())).getResultList();
        planned.forEach(meeting -> {
            meeting.closeWithPair();
            meeting.touch(clock.now(), currentUser.accountId());
        });
        totals.countMeetings(activity);
    }
}
