package mentoring.organization.model;

/** In which capacity a person stands to the school (domain guide, section 3). */
public enum PersonCategory {
    PUPIL, STUDENT, TEACHER, PARENT, ALUMNUS, PARTNER
}
