package mentoring.people;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import mentoring.people.model.NameRule;
import mentoring.shared.model.PersonName;

/** Puts a person's name and birth date right. */
public record ChangePerson(
    int version,
    @Size(max = NameRule.LONGEST, message = "{people.tooLong}") String lastName,
    @Size(max = NameRule.LONGEST, message = "{people.tooLong}") String firstName,
    @Size(max = NameRule.LONGEST, message = "{people.tooLong}") String middleName,
    LocalDate birthDate) {

    public ChangePerson {
        lastName = NameRule.tidy(lastName);
        firstName = NameRule.tidy(firstName);
        middleName = NameRule.tidy(middleName);
    }

    PersonName name() {
        return new PersonName(lastName, firstName, middleName);
    }
}
