package mentoring.organization;

import java.io.Serializable;
import mentoring.organization.model.SchoolState;
import mentoring.shared.model.PersonName;

/**
 * What the administrator looks for.
 *
 * @param text  part of a name or place; null for all
 * @param state null for all
 */
public record SchoolFilter(String text, SchoolState state) implements Serializable {

    boolean takes(SchoolEntry school) {
        return (state == null || state == school.state()) && (text == null || words(school).contains(PersonName.searchKey(text)));
    }

    private static String words(SchoolEntry school) {
        return PersonName.searchKey(school.shortName() + " " + school.fullName() + " " + (school.place() == null ? "" : school.place()));
    }
}
