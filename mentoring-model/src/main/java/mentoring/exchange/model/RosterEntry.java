package mentoring.exchange.model;

import java.time.LocalDate;
import mentoring.organization.model.PersonCategory;
import mentoring.shared.model.PersonName;

/**
 * A row without problems, in the product's terms. What the row leaves open is null.
 *
 * @param className in its stored form
 * @param knownAs   id of the person whom it names; null for somebody new
 */
public record RosterEntry(int row, PersonName name, LocalDate birthDate, PersonCategory category, String className, String post,
                          LocalDate teachingSince, String phone, String email, String representative, String relation,
                          String representativePhone, Long knownAs) {

    RosterEntry of(long personId) {
        return new RosterEntry(row, name, birthDate, category, className, post, teachingSince, phone, email, representative, relation,
            representativePhone, personId);
    }

    /** True where the row brings contacts. */
    public boolean hasContacts() {
        return phone != null || email != null || representativePhone != null;
    }
}
