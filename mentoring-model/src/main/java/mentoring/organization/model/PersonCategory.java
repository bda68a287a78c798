package mentoring.organization.model;

/** In which capacity a person stands to the school (domain guide, section 3). */
public enum PersonCategory {
    PUPIL, STUDENT, TEACHER, PARENT, ALUMNUS, PARTNER;

    /** True for those whom a roster may bring before any consent (decision 8). */
    public boolean onRoster() {
        return this == PUPIL || this == STUDENT || this == TEACHER;
    }
}
