package mentoring.shared.web;

import java.io.Serializable;

/**
 * Something to choose: a school in the switch, a person in a search.
 *
 * @param id      its number
 * @param label   what it is called
 * @param detail  the grey words beside it, such as a class or post; null for none
 * @param current true for the one that is chosen now
 */
public record Choice(Long id, String label, String detail, boolean current) implements Serializable {

    public static Choice of(Long id, String label, String detail) {
        return new Choice(id, label, detail, false);
    }
}
