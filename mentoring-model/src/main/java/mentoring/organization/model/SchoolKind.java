package mentoring.organization.model;

/** What an organisation is; a college with pairs of its own is one of kind COLLEGE. */
public enum SchoolKind {
    SCHOOL, COLLEGE
}
