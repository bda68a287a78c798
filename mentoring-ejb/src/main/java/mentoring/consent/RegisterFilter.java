package mentoring.consent;

import java.io.Serializable;
import mentoring.people.model.ParticipantRole;

/**
 * What a register shows.
 *
 * @param query      part of a name; null for everybody
 * @param formId     null for all forms
 * @param occupation null for any
 * @param order      by what it is ordered
 * @param descending the other way round
 */
public record RegisterFilter(ParticipantRole role, String query, Long formId, Occupation occupation, Order order, boolean descending)
    implements Serializable {

    /** By what a register is ordered. */
    public enum Order {
        NAME, PAIRS
    }
}
