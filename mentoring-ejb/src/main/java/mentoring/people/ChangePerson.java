package mentoring.people;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import mentoring.people.model.NameRule;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Text;

/** Changes a person's name, birth date, and class, post or workplace; what the category does not have stays null. */
public record ChangePerson(
    int version,
    @Size(max = NameRule.LONGEST, message = "{people.tooLong}") String lastName,
    @Size(max = NameRule.LONGEST, message = "{people.tooLong}") String firstName,
    @Size(max = NameRule.LONGEST, message = "{people.tooLong}") String middleName,
    LocalDate birthDate,
    String className,
    @Size(max = 200, message = "{people.tooLong}") String workplace,
    @Size(max = 120, message = "{people.tooLong}") String post,
    LocalDate teachingSince) {

    public ChangePerson {
        lastName = NameRule.tidy(lastName);
        firstName = NameRule.tidy(firstName);
        middleName = NameRule.tidy(middleName);
        className = Text.tidy(className);
        workplace = Text.tidy(workplace);
        post = Text.tidy(post);
    }

    PersonName name() {
        return new PersonName(lastName, firstName, middleName);
    }
}
