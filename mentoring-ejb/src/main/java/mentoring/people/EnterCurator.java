package mentoring.people;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import mentoring.organization.model.PersonCategory;
import mentoring.people.model.NameRule;
import mentoring.shared.model.Text;

/**
 * Enters somebody of the staff who becomes a curator.
 *
 * @param name full name, surname first
 * @param post post in the school
 */
public record EnterCurator(@Size(max = 300) @Pattern(regexp = "[\\p{L}'-]+\\s+[\\p{L}' -]+", message = "account.nameWhole") String name,
                           @Size(max = 120, message = "{people.tooLong}") String post) {

    public EnterCurator {
        name = NameRule.tidy(name);
        post = Text.tidy(post);
    }

    AddPerson asPerson() {
        String[] parts = name == null ? new String[0] : name.split("\\s+", 3);
        return new AddPerson(part(parts, 0), part(parts, 1), part(parts, 2), null, PersonCategory.TEACHER, null, null, post, null, null, null,
            false);
    }

    private static String part(String[] parts, int place) {
        return parts.length > place ? parts[place] : null;
    }
}
