package mentoring.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import mentoring.meeting.model.MeetingGrouping;
import mentoring.meeting.model.MeetingKind;
import mentoring.meeting.model.MeetingMode;
import mentoring.meeting.model.MeetingPlan;
import mentoring.meeting.model.MeetingStage;
import mentoring.shared.Clock;

/**
 * A meeting as it is planned or planned anew.
 *
 * @param version         version that the form showed; 0 for a new meeting
 * @param startsAt        local time of the municipality
 * @param place           room or channel; null for none
 * @param despiteConflict true after the person was told that somebody is taken
 */
public record PlanMeeting(int version, @NotNull(message = "meeting.missing.startsAt") LocalDateTime startsAt,
                          @Min(value = 5, message = "meeting.minutes.range")
                          @Max(value = 480, message = "meeting.minutes.range") int minutes,
                          @NotNull MeetingStage stage, @NotNull MeetingMode mode, @NotNull MeetingGrouping grouping,
                          @NotNull MeetingKind kind,
                          @NotBlank(message = "meeting.topicMissing") @Size(max = 300, message = "meeting.topicLong") String topic,
                          @Size(max = 200, message = "meeting.placeLong") String place, boolean despiteConflict) {

    MeetingPlan plan(Clock clock) {
        return new MeetingPlan(clock.instant(startsAt), clock.instant(startsAt.plusMinutes(minutes)), stage, mode, grouping, kind,
            topic.strip(), place == null || place.isBlank() ? null : place.strip());
    }
}
