package mentoring.shared.model;

/** What a grant allows in principle; whose data it opens is decided by the rule (access design, section 2). */
public enum Role {
    ADMINISTRATOR, METHODOLOGIST, DIRECTOR, CURATOR, MENTOR, MENTEE;

    /** True for the roles that a municipality grants. */
    public boolean municipal() {
        return this == ADMINISTRATOR || this == METHODOLOGIST;
    }
}
