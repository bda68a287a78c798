package mentoring.meeting;

import java.io.Serializable;
import java.time.Instant;
import mentoring.meeting.model.MeetingMode;
import mentoring.meeting.model.MeetingStage;
import mentoring.meeting.model.MeetingStatus;

/**
 * A meeting in a calendar or list.
 *
 * @param label   the pair as the caller may see it
 * @param movable true where the caller may give it another time
 */
public record MeetingItem(long id, int version, long pairId, String label, Instant startsAt, Instant endsAt, MeetingStage stage,
                          MeetingMode mode, String topic, String place, MeetingStatus status, boolean movable) implements Serializable {
}
