package mentoring.pairing;

import java.io.Serializable;

/**
 * Somebody who may be chosen for a pair.
 *
 * @param id        participation id
 * @param detail    class or post; null where nothing is known
 * @param slotsLeft how many more mentees a mentor takes; null for mentees
 * @param paired    true for a mentee who is in a pair already
 */
public record PairChoice(long id, String name, String detail, Integer slotsLeft, boolean paired) implements Serializable {
}
