package mentoring.consent;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import mentoring.people.model.ParticipantRole;

/** Somebody becomes a candidate of the year in a role, for one form of mentoring or several. */
public record EnterCandidate(@NotNull(message = "{participation.personMissing}") Long personId, @NotNull ParticipantRole role,
                             @NotEmpty(message = "{participation.formMissing}") List<FormChoice> forms) implements Serializable {
}
