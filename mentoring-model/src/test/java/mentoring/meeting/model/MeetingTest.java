package mentoring.meeting.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import mentoring.shared.model.Refusals;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Yekaterinburg");

    @Test
    void refusesTimesThatCannotBe() {
        assertEquals(List.of("meeting.times.backwards", "meeting.topicMissing"),
            Refusals.keys(() -> meeting("2026-11-24T10:00:00Z", "2026-11-24T10:00:00Z", " ")));
        assertEquals(List.of("meeting.times.tooLong"),
            Refusals.keys(() -> meeting("2026-11-24T02:00:00Z", "2026-11-24T11:00:00Z", "Тема")));
        assertEquals(List.of("meeting.times.tooLong"),
            Refusals.keys(() -> meeting("2026-11-24T18:30:00Z", "2026-11-24T19:30:00Z", "Тема")));
    }

    @Test
    void aHeldMeetingHasTheLocalDayAndItsAttendance() {
        Meeting meeting = meeting("2026-11-24T03:00:00Z", "2026-11-24T04:00:00Z", "Тема");
        assertEquals(List.of("meeting.inFuture"),
            Refusals.keys(() -> meeting.held(Map.of(5L, true), Instant.parse("2026-11-24T02:59:00Z"), ZONE)));
        meeting.held(Map.of(5L, true), Instant.parse("2026-11-24T05:00:00Z"), ZONE);
        assertEquals(LocalDate.of(2026, 11, 24), meeting.heldOn());
        assertEquals(List.of("meeting.alreadyHeld"), Refusals.keys(() -> meeting.cancel("болезнь")));
    }

    @Test
    void aMovedMeetingRemembersWhenItWas() {
        Meeting meeting = meeting("2026-11-24T03:00:00Z", "2026-11-24T04:00:00Z", "Тема");
        meeting.replan(plan("2026-11-25T03:00:00Z", "2026-11-25T04:00:00Z", "Тема"), ZONE);
        assertEquals(Instant.parse("2026-11-24T03:00:00Z"), meeting.previousStart());
        meeting.held(Map.of(), Instant.parse("2026-11-26T03:00:00Z"), ZONE);
        assertEquals(List.of("meeting.alreadyHeld"),
            Refusals.keys(() -> meeting.replan(plan("2026-11-27T03:00:00Z", "2026-11-27T04:00:00Z", "Тема"), ZONE)));
    }

    @Test
    void aMeetingWithASignedEntryStandsAsItIs() {
        Meeting meeting = meeting("2026-11-24T03:00:00Z", "2026-11-24T04:00:00Z", "Тема");
        assertEquals(List.of("meeting.notHeld"), Refusals.keys(meeting::record));
        meeting.held(Map.of(5L, true), Instant.parse("2026-11-24T05:00:00Z"), ZONE);
        meeting.record();
        assertEquals(List.of("meeting.recorded"), Refusals.keys(meeting::notHeld));
        assertEquals(List.of("meeting.recorded"), Refusals.keys(() -> meeting.replan(meeting.plan(), ZONE)));
        assertEquals(List.of("meeting.recorded"),
            Refusals.keys(() -> meeting.held(Map.of(5L, false), Instant.parse("2026-11-24T05:00:00Z"), ZONE)));
        assertEquals(Map.of(5L, true), meeting.attendance());
    }

    @Test
    void whatTookPlaceAndHasNoSignedEntryAsksForIt() {
        Meeting meeting = meeting("2026-11-24T03:00:00Z", "2026-11-24T04:00:00Z", "Тема");
        assertEquals(MeetingStatus.PLANNED, meeting.status(Instant.parse("2026-11-24T03:59:59Z")));
        assertEquals(MeetingStatus.UNRECORDED, meeting.status(Instant.parse("2026-11-24T04:00:00Z")));
        meeting.held(Map.of(), Instant.parse("2026-11-24T05:00:00Z"), ZONE);
        assertEquals(MeetingStatus.UNRECORDED, meeting.status(Instant.parse("2026-11-24T05:00:00Z")));
        meeting.record();
        assertEquals(MeetingStatus.HELD, meeting.status(Instant.parse("2026-11-24T05:00:00Z")));
    }

    private static Meeting meeting(String from, String to, String topic) {
        return new Meeting(7, 2026, 70, plan(from, to, topic), ZONE);
    }

    private static MeetingPlan plan(String from, String to, String topic) {
        return new MeetingPlan(Instant.parse(from), Instant.parse(to), MeetingStage.TRIAL, MeetingMode.IN_PERSON,
            MeetingGrouping.INDIVIDUAL, MeetingKind.DIALOGUE, topic, null);
    }
}
