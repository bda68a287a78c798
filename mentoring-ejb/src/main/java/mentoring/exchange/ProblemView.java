package mentoring.exchange;

import java.io.Serializable;
import mentoring.shared.model.Problem;

/** Something wrong with a cell: the row as the table program numbers it, the column's title, and the reason. */
public record ProblemView(int row, String column, Problem problem) implements Serializable {
}
