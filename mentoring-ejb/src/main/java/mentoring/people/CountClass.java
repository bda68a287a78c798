package mentoring.people;

/** The number of pupils of a class, null for unknown, with the version that the page showed. */
public record CountClass(long classId, int version, Integer headcount) {
}
