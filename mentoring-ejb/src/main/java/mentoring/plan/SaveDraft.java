package mentoring.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a form has changed of a draft: the goal where it was touched, and the rows that were touched.
 *
 * @param goal        null for none
 * @param goalVersion version of the goal that the form showed; null where the goal was not touched
 */
public record SaveDraft(@Size(max = 2000, message = "{plan.goalLong}") String goal, Integer goalVersion, List<@Valid WriteRow> rows) {

    public SaveDraft {
        rows = rows == null ? List.of() : List.copyOf(rows);
    }
}
