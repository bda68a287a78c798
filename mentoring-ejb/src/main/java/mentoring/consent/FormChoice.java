package mentoring.consent;

import java.io.Serializable;

/** A form of mentoring that somebody takes part in; the role model is null where none was chosen. */
public record FormChoice(long formId, Long roleModelId) implements Serializable {
}
