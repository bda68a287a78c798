package mentoring.shared.model;

/**
 * One school in one year, as the target of lists and of new objects.
 *
 * @param schoolId id of the school
 * @param year     calendar year in which the school year begins
 */
public record SchoolYearRef(long schoolId, int year) implements Target {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2999;

    /** A year that no calendar here reaches does not exist. */
    public SchoolYearRef {
        if (year < EARLIEST || year > LATEST) {
            throw Refusal.notFound();
        }
    }

    public SchoolYear schoolYear() {
        return new SchoolYear(year);
    }

    public SchoolRef school() {
        return new SchoolRef(schoolId);
    }
}
