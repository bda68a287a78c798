package mentoring.meeting.model;

/** Where a meeting stands. */
public enum MeetingState {
    PLANNED, HELD, CANCELLED
}
