package mentoring.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import mentoring.plan.model.RowId;

/**
 * A row of the plan was done; it needs at least one piece of evidence.
 *
 * @param version      of the mark as it was seen, so that nobody marks over another's mark
 * @param evidenceText a sentence on what came out of it; may be null
 * @param evidenceLink web address; may be null
 * @param evidenceFile a new file; null keeps the one there is
 * @param reason       why it is not the pair's mentor who marks it; null for the mentor
 */
public record MarkDone(@NotNull RowId row, int version, @NotNull(message = "{plan.doneDate}") LocalDate doneOn,
                       @Size(max = 1000, message = "{plan.evidenceTextLong}") String evidenceText,
                       @Size(max = 500, message = "{plan.evidenceLinkLong}")
                       @Pattern(regexp = "\\s*https?://\\S+\\s*", message = "{plan.evidenceLink}") String evidenceLink,
                       NewFile evidenceFile, @Size(max = 500, message = "{plan.doneReasonLong}") String reason) {
}
