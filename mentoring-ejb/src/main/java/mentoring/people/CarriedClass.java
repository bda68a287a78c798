package mentoring.people;

import java.io.Serializable;

/**
 * A class of the year before whose pupils have not gone over yet.
 *
 * @param pupils   how many of them still belong to the school
 * @param nextName what the class is called in the next year; null for one that usually leaves
 */
public record CarriedClass(long id, String name, int grade, long pupils, String nextName) implements Serializable {
}
