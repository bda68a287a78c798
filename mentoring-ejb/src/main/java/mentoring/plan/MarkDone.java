package mentoring.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import mentoring.plan.model.Evidence;
import mentoring.plan.model.RowId;

/**
 * A row of the plan was done.
 *
 * @param evidenceText a sentence on what came out of it; may be null
 * @param evidenceLink web address; may be null
 * @param evidenceFile id of a file stored for this school; may be null
 */
public record MarkDone(@NotNull RowId row, @NotNull LocalDate doneOn, @Size(max = 1000) String evidenceText,
                       @Size(max = 500) @Pattern(regexp = "https?://\\S+") String evidenceLink, Long evidenceFile) {

    Evidence evidence() {
        return new Evidence(evidenceText, evidenceLink, evidenceFile);
    }
}
