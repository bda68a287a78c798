package mentoring.consent;

import jakarta.validation.constraints.NotEmpty;
import java.io.Serializable;
import java.util.List;

/** Other forms of mentoring or role models. */
public record ChangeForms(int version, @NotEmpty(message = "{participation.formMissing}") List<FormChoice> forms) implements Serializable {
}
