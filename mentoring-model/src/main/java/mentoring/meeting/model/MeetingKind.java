package mentoring.meeting.model;

/** The second half of annex 2's «Форма встречи» (decision 16). */
public enum MeetingKind {
    DIALOGUE, EXCURSION, PUBLIC_LECTURE, PRACTICAL_WORK
}
