package mentoring.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.meeting.model.Meeting;
import mentoring.meeting.model.MeetingId;
import mentoring.meeting.model.MeetingState;
import mentoring.meeting.model.MeetingStatus;
import mentoring.meeting.model.PairActivity;
import mentoring.pairing.PairEnded;
import mentoring.shared.Clock;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Planning with conflicts, moving, holding, windows of the calendar. */
class MeetingServiceIT extends ServiceTest {

    @Inject
    private MeetingService meetings;

    @Inject
    private CalendarService calendar;

    @Inject
    private MeetingFixture fixture;

    @Inject
    private Event<PairEnded> ended;

    @Inject
    private Clock clock;

    private MeetingFixture.Made made;

    @BeforeEach
    void school() {
        made = fixture.school("pavlov.meeting");
        mentor();
    }

    @Test
    void aConflictOfAnyMemberIsToldBeforeSavingWithTheNextFreeTime() {
        curator();
        meetings.plan(made.otherPair(), fixture.plan(1, "14:30", false));
        mentor();
        LocalDateTime wanted = fixture.plan(1, "14:00", false).startsAt();
        ConflictView view = calendar.conflicts(made.pair(), wanted, 45, null);
        assertEquals(1, view.conflicts().size());
        assertFalse(view.mentorTaken());
        assertTrue(view.menteeTaken());
        assertNull(view.conflicts().get(0).pair());
        assertEquals(LocalDateTime.parse(clock.today().plusDays(1) + "T15:15"), clock.local(view.nextFree()));
        curator();
        assertEquals("Ильин – Климов", calendar.conflicts(made.pair(), wanted, 45, null).conflicts().get(0).pair());
        mentor();
        meetings.plan(made.pair(), fixture.plan(1, "14:00", true));
        assertEquals(2, calendarOf(made).size());
        assertEquals(List.of("meeting.conflict"), keys(() -> meetings.plan(made.pair(), fixture.plan(1, "15:00", false))));
    }

    @Test
    void aMeetingIsMovedAndTheTotalsFollow() {
        MeetingId id = meetings.plan(made.pair(), fixture.plan(1, "14:00", false));
        assertEquals(clock.today().plusDays(1), totals().nextPlannedOn());
        meetings.move(id, new MoveMeeting(version(id), fixture.plan(3, "16:00", false).startsAt(), 60, false));
        assertEquals(60, calendar.read(id).minutes());
        assertEquals(clock.today().plusDays(3), totals().nextPlannedOn());
        int stale = version(id) - 1;
        assertEquals(List.of("shared.changedMeanwhile"),
            keys(() -> meetings.move(id, new MoveMeeting(stale, fixture.plan(4, "16:00", false).startsAt(), 60, false))));
    }

    @Test
    void aMeetingLiesWithinThePairsDates() {
        assertEquals(List.of("meeting.afterPair"), keys(() -> meetings.plan(made.pair(), fixture.plan(61, "14:00", false))));
        again();
        assertEquals(List.of("meeting.beforePair"), keys(() -> meetings.plan(made.pair(), fixture.plan(-11, "14:00", false))));
    }

    @Test
    void attendanceIsNotedAndCorrected() {
        MeetingId id = meetings.plan(made.group(), fixture.plan(-1, "14:00", false));
        assertEquals(MeetingStatus.UNRECORDED, calendar.read(id).status());
        meetings.held(id, version(id), Set.of());
        meetings.held(id, version(id), Set.of(made.klimovLine().id()));
        em.flush();
        em.clear();
        Map<Long, Boolean> presence = em.find(Meeting.class, id.value()).attendance();
        assertEquals(2, presence.size());
        assertFalse(presence.get(made.klimovLine().id()));
        assertEquals(1, em.find(PairActivity.class, made.group().value()).unsignedCount());
        meetings.notHeld(id, version(id));
        assertEquals(MeetingState.PLANNED, calendar.read(id).state());
        assertEquals(0, em.find(PairActivity.class, made.group().value()).heldCount());
        long stranger = made.pavlov().id();
        assertTrue(assertThrows(Refusal.class, () -> meetings.held(id, version(id), Set.of(stranger))).isNotFound());
    }

    @Test
    void aMenteeReadsHisMeetingsAndChangesNothing() {
        MeetingId id = meetings.plan(made.group(), fixture.plan(-1, "14:00", false));
        meetings.held(id, version(id), Set.of(made.klimovLine().id()));
        fixture.become(made, Role.MENTEE, made.klimov());
        assertEquals(List.of(id.value()), calendar.own(window()).stream().map(MeetingItem::id).toList());
        MeetingView view = calendar.read(id);
        assertEquals(1, view.mentees().size());
        assertFalse(view.rights().change() || view.rights().hold() || view.rights().cancel());
        assertTrue(assertThrows(Refusal.class, () -> meetings.cancel(id, view.version(), "не хочу")).isNotFound());
    }

    @Test
    void aStrangerFindsNothing() {
        MeetingId id = meetings.plan(made.pair(), fixture.plan(1, "14:00", false));
        fixture.become(made, Role.MENTOR, made.ilyin());
        assertEquals(List.of(), calendar.own(window()));
        assertTrue(assertThrows(Refusal.class, () -> calendar.read(id)).isNotFound());
    }

    @Test
    void whatAnEndedPairHadPlannedIsCancelled() {
        MeetingId id = meetings.plan(made.pair(), fixture.plan(5, "14:00", false));
        MeetingId earlier = meetings.plan(made.pair(), fixture.plan(1, "14:00", false));
        ended.fire(new PairEnded(made.pair().value(), clock.today().plusDays(5)));
        assertEquals(MeetingState.CANCELLED, calendar.read(id).state());
        assertEquals(MeetingState.PLANNED, calendar.read(earlier).state());
    }

    private List<MeetingItem> calendarOf(MeetingFixture.Made of) {
        curator();
        List<MeetingItem> items = calendar.school(of.year(), window());
        mentor();
        return items;
    }

    private MeetingWindow window() {
        return new MeetingWindow(clock.today().minusDays(7), clock.today().plusDays(7));
    }

    private PairActivity totals() {
        return em.find(PairActivity.class, made.pair().value());
    }

    private int version(MeetingId id) {
        em.flush();
        return em.find(Meeting.class, id.value()).version();
    }

    private void mentor() {
        fixture.become(made, Role.MENTOR, made.pavlov());
    }

    private void curator() {
        fixture.become(made, Role.CURATOR, null);
    }

    private void again() {
        startAnew();
        school();
    }
}
