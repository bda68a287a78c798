package mentoring.meeting.model;

/** «Формат (очно/дистанционно)» of annex 2. */
public enum MeetingMode {
    IN_PERSON, REMOTE
}
