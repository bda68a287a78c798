package mentoring.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import mentoring.plan.model.PlanMode;
import mentoring.plan.model.PlanTerm;
import mentoring.plan.model.RowId;
import mentoring.plan.model.RowText;

/**
 * The cells of a row as they stand in the form; empty cells are null.
 *
 * @param row     the row
 * @param version version of the row that the form showed
 * @param weight  share of the plan's work, 1 to 5
 */
public record WriteRow(@NotNull RowId row, int version, @Size(max = 500, message = "{plan.cellLong.competence}") String competence,
                       @Size(max = 2000, message = "{plan.cellLong.content}") String content,
                       @Size(max = 100, message = "{plan.cellLong.due}") String due, PlanMode mode,
                       @Size(max = 1000, message = "{plan.cellLong.result}") String result, int weight) {

    RowText text() {
        return new RowText(DraftWriting.tidy(competence), DraftWriting.tidy(content), PlanTerm.parse(due), mode, DraftWriting.tidy(result),
            weight);
    }
}
