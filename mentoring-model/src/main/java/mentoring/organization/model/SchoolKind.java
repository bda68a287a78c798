package mentoring.organization.model;

/** What an organisation is; a college with pairs of its own is one of kind COLLEGE. */
public enum SchoolKind {
    SCHOOL, COLLEGE;

    /** Those who learn here: pupils of a school, students of a college. */
    public PersonCategory learner() {
        return this == SCHOOL ? PersonCategory.PUPIL : PersonCategory.STUDENT;
    }

    /** True for the organisation's own people, whom a roster may bring before any consent (decision 8). */
    public boolean owns(PersonCategory category) {
        return category == learner() || category == PersonCategory.TEACHER;
    }
}
