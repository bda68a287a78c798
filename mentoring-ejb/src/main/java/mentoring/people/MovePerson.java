package mentoring.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import mentoring.organization.model.PersonCategory;
import mentoring.shared.model.Text;

/**
 * Another class, post or category from a day on, or a return to the school; what the category does not have stays null.
 *
 * @param since first day on which it holds
 */
public record MovePerson(
    int version,
    @NotNull(message = "{people.sinceMissing}") LocalDate since,
    @NotNull(message = "{people.categoryMissing}") PersonCategory category,
    String className,
    @Size(max = 200, message = "{people.tooLong}") String workplace,
    @Size(max = 120, message = "{people.tooLong}") String post,
    LocalDate teachingSince) {

    public MovePerson {
        className = Text.tidy(className);
        workplace = Text.tidy(workplace);
        post = Text.tidy(post);
    }
}
