package mentoring.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import mentoring.people.model.NameRule;
import mentoring.shared.model.Text;

/**
 * Names a parent or guardian.
 *
 * @param id null for a new one
 */
public record NameRepresentative(
    int version,
    Long id,
    @NotBlank(message = "{people.representativeMissing}") @Size(max = 310, message = "{people.tooLong}") String fullName,
    @NotBlank(message = "{people.relationMissing}") @Size(max = 60, message = "{people.tooLong}") String relation,
    String phone,
    String email) {

    public NameRepresentative {
        fullName = NameRule.tidy(fullName);
        relation = Text.tidy(relation);
        phone = Text.tidy(phone);
        email = Text.tidy(email);
    }
}
