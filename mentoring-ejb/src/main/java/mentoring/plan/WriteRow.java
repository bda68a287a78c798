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
public record WriteRow(@NotNull RowId row, int version, @Size(max = 500) String competence, @Size(max = 2000) String content,
                       @Size(max = 100) String due, PlanMode mode, @Size(max = 1000) String result, int weight) {

    RowText text() {
        return new RowText(competence, content, PlanTerm.parse(due), mode, result, weight);
    }
}
