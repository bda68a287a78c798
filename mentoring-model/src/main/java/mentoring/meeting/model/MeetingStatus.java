package mentoring.meeting.model;

/** A meeting's state as a calendar shows it: one that was to take place and has no signed entry yet asks for it. */
public enum MeetingStatus {
    PLANNED, HELD, UNRECORDED, CANCELLED
}
