package mentoring.pairing;

import java.io.Serializable;
import mentoring.people.model.ParticipantRole;
import mentoring.shared.model.PersonName;

/**
 * A member of a pair as the caller may see him.
 *
 * @param participationId his line in the year's register
 * @param personId        his person record
 * @param role            in the pair
 * @param fullName        full name, or two initials where the caller may not read it (decision 22)
 * @param briefName       «Орлова Н. В.», or the same initials
 * @param place           class or post; null where unknown or where the name may not be read
 * @param masked          true where initials stand for the name
 * @param present         false for one who has left
 */
public record PairHeadPerson(long participationId, long personId, ParticipantRole role, String fullName, String briefName, String place,
                         boolean masked, boolean present) implements Serializable {

    static PairHeadPerson open(long participationId, long personId, ParticipantRole role, PersonName name, String place, boolean present) {
        return new PairHeadPerson(participationId, personId, role, name.full(), name.brief(), place, false, present);
    }

    static PairHeadPerson masked(long participationId, long personId, ParticipantRole role, PersonName name, boolean present) {
        return new PairHeadPerson(participationId, personId, role, name.initials(), name.initials(), null, true, present);
    }
}
