package mentoring.people;

import java.io.Serializable;

/**
 * A class of a year.
 *
 * @param headcount pupils as the school counts them; null while unknown
 * @param listed    pupils of the class who are on the roster
 */
public record ClassView(long id, int version, String name, int grade, Integer headcount, long listed) implements Serializable {
}
