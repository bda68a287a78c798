package mentoring.people;

import java.io.Serializable;
import java.util.List;
import mentoring.people.model.LoginNeed;
import mentoring.people.model.ParticipantRole;
import mentoring.shared.model.PersonName;

/**
 * A participant and the log-in that the part opens.
 *
 * @param place class, post or workplace; null where none is known
 * @param roles running parts in the year's programme
 * @param login log-in name; null where there is none
 */
public record LoginLine(long personId, PersonName name, String place, List<ParticipantRole> roles, LoginNeed need, String login)
        implements Serializable {
}
