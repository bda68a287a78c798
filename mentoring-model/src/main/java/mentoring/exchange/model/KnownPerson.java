package mentoring.exchange.model;

import java.time.LocalDate;
import mentoring.organization.model.PersonCategory;

/**
 * Somebody who is in the school's records already.
 *
 * @param searchName name as it is compared
 * @param birthDate  null where it is unknown
 * @param category   what he is to the school now; null for one who has left
 * @param place      class of this year, or post; null where none is known
 * @param consent    true while the consent to data is valid, so that contacts may be kept
 */
public record KnownPerson(long id, String searchName, LocalDate birthDate, PersonCategory category, String place, boolean consent) {
}
