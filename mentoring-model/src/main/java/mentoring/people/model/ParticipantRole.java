package mentoring.people.model;

/** In which role somebody takes part in the year's programme. */
public enum ParticipantRole {
    MENTOR, MENTEE
}
