package mentoring.shared.model;

import java.util.Set;

/**
 * What an access rule needs to know of an object.
 *
 * @param schoolId the school that owns it; null for what belongs to the municipality
 * @param year     its school year; null where it spans years
 * @param owners   ids of the persons whom it is about (SELF)
 * @param mentors  ids of the persons who are its pair's mentors today (OWN_PAIR)
 * @param mentees  ids of the persons who are its pair's mentees today (OWN_PAIR)
 * @param state    name of its state for rules that hold in some states only; empty where states do not matter
 */
public record Facts(Long schoolId, Integer year, Set<Long> owners, Set<Long> mentors, Set<Long> mentees, String state) {

    public Facts {
        owners = Set.copyOf(owners);
        mentors = Set.copyOf(mentors);
        mentees = Set.copyOf(mentees);
    }

    /** An object of the school as a whole. */
    public static Facts ofSchool(long schoolId, Integer year) {
        return new Facts(schoolId, year, Set.of(), Set.of(), Set.of(), "");
    }

    /** An object about one person of a school. */
    public static Facts ofPerson(long schoolId, Integer year, long personId) {
        return new Facts(schoolId, year, Set.of(personId), Set.of(), Set.of(), "");
    }

    /** An object of a pair. */
    public static Facts ofPair(long schoolId, int year, Set<Long> mentors, Set<Long> mentees, String state) {
        return new Facts(schoolId, year, Set.of(), mentors, mentees, state);
    }

    /** The same facts with another state. */
    public Facts in(String otherState) {
        return new Facts(schoolId, year, owners, mentors, mentees, otherState);
    }
}
