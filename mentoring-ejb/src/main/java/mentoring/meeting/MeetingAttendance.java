package mentoring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.meeting.model.Meeting;
import mentoring.meeting.model.MeetingState;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairMember;
import mentoring.people.model.ParticipantRole;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Refusal;

/** Notes who was at a meeting. The caller holds the lock of the pair's totals. */
@ApplicationScoped
public class MeetingAttendance {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    /**
     * Marks the meeting as held, or corrects who was there; where nothing is new the meeting stays untouched.
     *
     * @param absent participation ids of the mentees who did not come; all others of that day were there
     */
    public void note(Meeting meeting, Set<Long> absent) {
        LocalDate day = clock.local(meeting.startsAt()).toLocalDate();
        Map<Long, Boolean> presence = em.find(MentoringPair.class, meeting.pairId()).members().stream()
            .filter(member -> member.role() == ParticipantRole.MENTEE && member.presentOn(day))
            .map(PairMember::participationId).distinct().collect(Collectors.toMap(Function.identity(), id -> !absent.contains(id)));
        if (!presence.keySet().containsAll(absent)) {
            throw Refusal.notFound();
        }
        if (meeting.state() != MeetingState.HELD || !presence.equals(meeting.attendance())) {
            meeting.held(presence, clock.now(), clock.zone());
            meeting.touch(clock.now(), currentUser.accountId());
        }
    }
}
