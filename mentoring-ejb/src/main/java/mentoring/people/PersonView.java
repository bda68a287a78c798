package mentoring.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import mentoring.organization.model.PersonCategory;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.ParticipationState;
import mentoring.shared.model.PersonName;

/**
 * A person's page without what is hidden until asked for: birth date and contacts.
 *
 * @param category        what the person is to the school; null for one who has left
 * @param className       null for those who are in no class
 * @param teachingSince   null where unknown
 * @param birthDateKnown  true where there is a birth date to show
 * @param contactsAllowed true while the consent to data is valid: contacts may be entered
 * @param contactsKnown   true where there are contacts to show
 */
public record PersonView(long id, long schoolId, int version, PersonName name, PersonCategory category, String className, String workplace,
                         String post, LocalDate teachingSince, boolean birthDateKnown, boolean contactsAllowed, boolean contactsKnown,
                         List<RepresentativeView> representatives, List<PartView> parts) implements Serializable {

    /** A parent or guardian, without contacts. */
    public record RepresentativeView(long id, String fullName, String relation) implements Serializable {
    }

    /** A part in one year's programme. */
    public record PartView(long id, String year, ParticipantRole role, ParticipationState state, LocalDate enteredOn) implements Serializable {
    }

    /** Class, post or workplace, for the grey line under the name; null where none is known. */
    public String place() {
        if (className != null) {
            return className;
        }
        return post != null ? post : workplace;
    }
}
