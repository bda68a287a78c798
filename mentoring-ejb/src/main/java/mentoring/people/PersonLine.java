package mentoring.people;

import java.io.Serializable;
import java.util.List;
import mentoring.organization.model.PersonCategory;
import mentoring.people.model.ParticipantRole;
import mentoring.shared.model.PersonName;

/**
 * A line of the list of people.
 *
 * @param category what the person is to the school; null for one who has left
 * @param place    class, post or workplace; null where none is known
 * @param roles    roles in the year's programme
 */
public record PersonLine(long id, PersonName name, PersonCategory category, String place, List<ParticipantRole> roles)
        implements Serializable {
}
