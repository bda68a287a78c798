package mentoring.people.model;

import mentoring.shared.model.Role;

/** In which role somebody takes part in the year's programme. */
public enum ParticipantRole {
    MENTOR(Role.MENTOR), MENTEE(Role.MENTEE);

    private final Role granted;

    ParticipantRole(Role granted) {
        this.granted = granted;
    }

    /** The role of a log-in that the part opens. */
    public Role granted() {
        return granted;
    }
}
