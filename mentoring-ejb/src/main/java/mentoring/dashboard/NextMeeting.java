package mentoring.dashboard;

import java.io.Serializable;
import java.time.Instant;
import mentoring.meeting.model.MeetingMode;
import mentoring.meeting.model.MeetingStage;

/** A meeting to come; place may be null. */
public record NextMeeting(long id, String pair, Instant startsAt, String place, MeetingMode mode, MeetingStage stage)
    implements Serializable {
}
