package mentoring.shared.web;

import java.io.Serializable;

/**
 * A state in a line of states (m:steps).
 *
 * @param label   its word, with a capital
 * @param note    date or who acts; null for none
 * @param done    true where it lies behind
 * @param current true where it is now
 */
public record Step(String label, String note, boolean done, boolean current) implements Serializable {
}
