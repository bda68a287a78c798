package mentoring.meeting;

/** The mark "held" of a meeting was taken back; fired in the same transaction. */
public record MeetingReopened(long meetingId) {
}
