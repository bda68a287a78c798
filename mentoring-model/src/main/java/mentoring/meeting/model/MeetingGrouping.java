package mentoring.meeting.model;

/** The first half of annex 2's «Форма встречи»: individual or group (decision 16). */
public enum MeetingGrouping {
    INDIVIDUAL, GROUP
}
