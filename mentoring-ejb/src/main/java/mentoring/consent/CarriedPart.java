package mentoring.consent;

import java.io.Serializable;
import mentoring.people.model.ParticipantRole;

/**
 * Somebody's part in the year before who may take part again.
 *
 * @param admitted true where both consents still hold in the new year, so that the person is a participant at once
 */
public record CarriedPart(long id, PersonLine person, ParticipantRole role, boolean admitted) implements Serializable {
}
