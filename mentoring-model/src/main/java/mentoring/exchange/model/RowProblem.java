package mentoring.exchange.model;

import mentoring.shared.model.Problem;

/** Something wrong with a cell: the row as the table program numbers it, the column, and the reason. */
public record RowProblem(int row, RosterColumn column, Problem problem) {
}
