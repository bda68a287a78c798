package mentoring.people;

import java.io.Serializable;
import mentoring.organization.model.PersonCategory;

/**
 * Which people a list shows.
 *
 * @param name     beginning of the full name, as typed; null for all
 * @param category null for all
 * @param classId  null for all
 */
public record PeopleFilter(String name, PersonCategory category, Long classId) implements Serializable {

    /** Everybody. */
    public static PeopleFilter all() {
        return new PeopleFilter(null, null, null);
    }
}
