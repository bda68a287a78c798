package mentoring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.meeting.model.Meeting;
import mentoring.meeting.model.MeetingId;
import mentoring.pairing.PairResolver;
import mentoring.shared.Resolver;
import mentoring.shared.model.Facts;

/** Finds meetings; they belong to the members of their pair, and rules ask for the pair's state. */
@ApplicationScoped
public class MeetingResolver implements Resolver<MeetingId, Meeting> {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PairResolver pairs;

    @Override
    public Class<MeetingId> refType() {
        return MeetingId.class;
    }

    @Override
    public Meeting find(MeetingId ref) {
        return em.find(Meeting.class, ref.value());
    }

    @Override
    public Facts facts(Meeting meeting) {
        return pairs.factsOf(meeting.pairId());
    }
}
