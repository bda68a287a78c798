package mentoring.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.journal.BeginEntry;
import mentoring.journal.JournalService;
import mentoring.journal.SignEntry;
import mentoring.journal.WriteEntry;
import mentoring.journal.model.EntryId;
import mentoring.meeting.MeetingService;
import mentoring.meeting.MoveMeeting;
import mentoring.meeting.PlanMeeting;
import mentoring.meeting.model.MeetingGrouping;
import mentoring.meeting.model.MeetingId;
import mentoring.meeting.model.MeetingKind;
import mentoring.meeting.model.MeetingMode;
import mentoring.meeting.model.MeetingStage;

/** Meetings of the last weeks and the next days, and the mentors' journals about them. */
@ApplicationScoped
class DemoMeetings {

    private static final int PLANNED_BEFORE = 4;
    /** What nobody has changed yet has version 1. */
    private static final int FRESH = 1;

    @Inject
    private MeetingService meetings;

    @Inject
    private JournalService journal;

    @Inject
    private Acting acting;

    /** One meeting of a pair with all that became of it. */
    @Transactional
    void meeting(DemoSchool school, JsonObject pair, JsonObject data) {
        int ago = data.getInt("ago");
        LocalDate first = school.days().ago(pair.getInt("starts"));
        LocalDateTime start = school.days().workday(ago, first).atTime(LocalTime.parse(data.getString("time")));
        if (start.toLocalDate().isAfter(school.days().end()) || ago < 0 && !start.toLocalDate().isAfter(school.days().today())) {
            return;
        }
        String writer = DemoPlans.writer(school, pair);
        acting.at(school.days().at(data.getInt("planned", Math.max(ago + PLANNED_BEFORE, 2)), "12:00"));
        acting.as(writer);
        MeetingId meeting = meetings.plan(school.pair(pair.getString("key")), new PlanMeeting(0, start, data.getInt("minutes"),
            MeetingStage.valueOf(data.getString("stage")), mode(data), grouping(data), MeetingKind.valueOf(data.getString("kind")),
            data.getString("topic"), data.getString("place"), true));
        if (data.containsKey("moved")) {
            LocalDateTime later = school.days().workday(data.getInt("moved"), first).atTime(start.toLocalTime());
            meetings.move(meeting, new MoveMeeting(FRESH, later, data.getInt("minutes"), true));
        } else if (data.containsKey("cancelled")) {
            meetings.cancel(meeting, FRESH, data.getString("cancelled"));
        } else if (ago > 0 && !data.containsKey("unnoted")) {
            acting.at(start.plusMinutes(data.getInt("minutes") + 10L));
            meetings.held(meeting, FRESH, absent(school, data));
            Optional<DemoLogins> mentor = DemoLogins.of(school.place(), DemoTexts.texts(pair, "mentors").get(0));
            if (data.containsKey("content") && mentor.isPresent()) {
                entry(school, data, meeting, mentor.get(), start);
            }
        }
    }

    private static Set<Long> absent(DemoSchool school, JsonObject data) {
        return DemoTexts.texts(data, "absent").stream().map(key -> school.participation(key).value())
            .collect(Collectors.toCollection(HashSet::new));
    }

    private void entry(DemoSchool school, JsonObject data, MeetingId meeting, DemoLogins mentor, LocalDateTime start) {
        acting.at(start.plusHours(3));
        WriteEntry first = text(school, data, start, 0, data.getString("content"));
        EntryId entry = journal.begin(meeting, new BeginEntry("demo-entry-" + meeting.value(), first));
        if (data.containsKey("draft")) {
            return;
        }
        journal.sign(entry, new SignEntry(text(school, data, start, FRESH, data.getString("content")), mentor.password()));
        if (data.containsKey("corrected")) {
            acting.at(start.plusDays(1));
            EntryId correction = journal.correct(entry, "demo-correction-" + meeting.value());
            journal.sign(correction, new SignEntry(text(school, data, start, FRESH, data.getString("corrected")), mentor.password()));
        }
    }

    private static WriteEntry text(DemoSchool school, JsonObject data, LocalDateTime start, int version, String content) {
        return new WriteEntry(version, start.toLocalDate(), data.getInt("minutes"), mode(data), grouping(data),
            MeetingKind.valueOf(data.getString("kind")), data.getString("topic"), content, DemoTexts.text(data, "result"),
            absent(school, data));
    }

    private static MeetingMode mode(JsonObject data) {
        return MeetingMode.valueOf(data.getString("mode", "IN_PERSON"));
    }

    private static MeetingGrouping grouping(JsonObject data) {
        return MeetingGrouping.valueOf(data.getString("grouping", "INDIVIDUAL"));
    }
}
