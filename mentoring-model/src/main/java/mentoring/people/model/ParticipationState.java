package mentoring.people.model;

/** A candidate becomes a participant by admission (rule R5); one who left, declined or waits in reserve is none. */
public enum ParticipationState {
    SIGNED_UP, CANDIDATE, ADMITTED, RESERVE, DECLINED, LEFT
}
