package mentoring.people;

import java.io.Serializable;
import mentoring.people.model.LoginNeed;
import mentoring.people.model.ParticipantRole;

/**
 * Which participants a list of log-ins shows.
 *
 * @param classId null for all, pupils or not
 * @param role    null for both
 * @param need    null for all
 */
public record LoginFilter(Long classId, ParticipantRole role, LoginNeed need) implements Serializable {
}
