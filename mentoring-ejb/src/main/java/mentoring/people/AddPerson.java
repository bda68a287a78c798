package mentoring.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import mentoring.organization.model.PersonCategory;
import mentoring.people.model.NameRule;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Text;

/**
 * Enters a person by hand.
 *
 * @param className            class or study group of a learner
 * @param workplace            where an outsider works or studies
 * @param post                 post of a teacher or outsider
 * @param teachingSince        when a teacher began to teach; may be null
 * @param representativeName   parent or guardian of a minor; null for none
 * @param confirmedNamesake    true where somebody said that this is another person of the same name
 */
public record AddPerson(
    @Size(max = NameRule.LONGEST, message = "{people.tooLong}") String lastName,
    @Size(max = NameRule.LONGEST, message = "{people.tooLong}") String firstName,
    @Size(max = NameRule.LONGEST, message = "{people.tooLong}") String middleName,
    LocalDate birthDate,
    @NotNull(message = "{people.categoryMissing}") PersonCategory category,
    String className,
    @Size(max = 200, message = "{people.tooLong}") String workplace,
    @Size(max = 120, message = "{people.tooLong}") String post,
    LocalDate teachingSince,
    @Size(max = 310, message = "{people.tooLong}") String representativeName,
    @Size(max = 60, message = "{people.tooLong}") String representativeRelation,
    boolean confirmedNamesake) {

    public AddPerson {
        lastName = NameRule.tidy(lastName);
        firstName = NameRule.tidy(firstName);
        middleName = NameRule.tidy(middleName);
        className = Text.tidy(className);
        workplace = Text.tidy(workplace);
        post = Text.tidy(post);
        representativeName = NameRule.tidy(representativeName);
        representativeRelation = Text.tidy(representativeRelation);
    }

    PersonName name() {
        return new PersonName(lastName, firstName, middleName);
    }
}
