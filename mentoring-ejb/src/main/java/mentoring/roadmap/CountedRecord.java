package mentoring.roadmap;

import java.io.Serializable;

/**
 * A record behind a number.
 *
 * @param label   name, pair or row in words
 * @param detail  class, post or row's term; null where there is nothing to say
 * @param weight  what it adds
 * @param counted true when it is in the numerator
 */
public record CountedRecord(RecordKind kind, long id, String label, String detail, long weight, boolean counted) implements Serializable {
}
