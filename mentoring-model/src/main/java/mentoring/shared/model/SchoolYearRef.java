package mentoring.shared.model;

/**
 * One school in one year, as the target of lists and of new objects.
 *
 * @param schoolId id of the school
 * @param year     calendar year in which the school year begins
 */
public record SchoolYearRef(long schoolId, int year) implements Target {

    public SchoolYear schoolYear() {
        return new SchoolYear(year);
    }

    public SchoolRef school() {
        return new SchoolRef(schoolId);
    }
}
