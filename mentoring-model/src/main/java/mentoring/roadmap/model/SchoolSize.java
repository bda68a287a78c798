package mentoring.roadmap.model;

/** For which schools a threshold holds (row 4.4 has a number of its own for small ones). */
public enum SchoolSize {
    ANY_SCHOOL, ORDINARY_SCHOOL, SMALL_SCHOOL;

    public boolean includes(boolean smallSchool) {
        return this == ANY_SCHOOL || (this == SMALL_SCHOOL) == smallSchool;
    }
}
