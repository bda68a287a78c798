package mentoring.exchange.model;

import java.util.Map;
import mentoring.shared.model.Text;

/**
 * A row as it stands in the file.
 *
 * @param number as the table program numbers it, from 1
 * @param cells  typed texts; dates of a table program as 14.05.1985
 */
public record RosterRow(int number, Map<RosterColumn, String> cells) {

    public RosterRow {
        cells = Map.copyOf(cells);
    }

    /** The tidy text of a cell; null where it is empty. */
    public String text(RosterColumn column) {
        return Text.tidy(cells.get(column));
    }

    public boolean empty() {
        return cells.values().stream().allMatch(cell -> Text.tidy(cell) == null);
    }
}
