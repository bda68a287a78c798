package mentoring.pairing;

import java.io.Serializable;
import java.time.LocalDate;
import mentoring.people.model.ParticipantRole;
import mentoring.shared.model.PersonName;

/**
 * A member of a pair.
 *
 * @param detail class, or post and place of work; null where nothing is known
 * @param leftOn first day on which the membership no longer holds; null while it does
 */
public record PairPerson(long memberId, long participationId, long personId, ParticipantRole role, PersonName name, String detail,
                         LocalDate joinedOn, LocalDate leftOn) implements Serializable {

    boolean presentOn(LocalDate day) {
        return leftOn == null || day.isBefore(leftOn);
    }
}
