package mentoring.meeting.model;

import mentoring.shared.model.EntityRef;

/** Id of a meeting. */
public record MeetingId(long value) implements EntityRef {
}
