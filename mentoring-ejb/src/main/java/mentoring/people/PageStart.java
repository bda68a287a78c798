package mentoring.people;

import java.io.Serializable;

/**
 * Where a page of the list of people begins: at a person who is known to stand near, and so many rows further on. A list is walked
 * from person to person by an index; only the short way between is counted, never the rows before.
 *
 * @param personId somebody in the list; null for its first row, or, where the way goes back, for the place behind its last
 * @param skip     rows between that one and the page's first row
 * @param back     true where the page's first row stands before that one
 */
public record PageStart(Long personId, int skip, boolean back) implements Serializable {

    /** The list's first page. */
    public static PageStart first() {
        return new PageStart(null, 0, false);
    }
}
