package mentoring.organization.model;

/** How rows 1.1 and 1.2 count a target group: in either role, or mentors alone (domain guide, section 8). */
public enum CoverageRule {
    BOTH_ROLES, MENTORS_ONLY
}
