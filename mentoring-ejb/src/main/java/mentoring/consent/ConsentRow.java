package mentoring.consent;

import java.io.Serializable;
import java.util.List;
import mentoring.people.model.ParticipantRole;

/**
 * Somebody of the year's registers and what is there of the papers.
 *
 * @param participationId the line of the register that the row leads to
 * @param roles           in which the person takes part
 * @param papers          data, taking part, transfer
 */
public record ConsentRow(PersonLine person, long participationId, List<ParticipantRole> roles, List<PersonPapers.Kind> papers)
    implements Serializable {
}
