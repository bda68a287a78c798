package mentoring.consent;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import mentoring.consent.model.ConsentState;

/**
 * A line of the register of mentors or mentees.
 *
 * @param participationId what the line leads to
 * @param forms           names of the forms of mentoring
 * @param consent         the worse of the consents to data and to taking part
 * @param consentUntil    its last day; null where there is none
 * @param pairs           pairs and groups that have not ended; of a closed year all
 * @param capacity        how many mentees a mentor takes; null for mentees
 */
public record RegisterRow(long participationId, PersonLine person, List<String> forms, Occupation occupation, ConsentState consent,
                          LocalDate consentUntil, int pairs, Integer capacity) implements Serializable {
}
