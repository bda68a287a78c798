package mentoring.organization;

import java.io.Serializable;
import java.util.List;

/**
 * The annex of an order as it is shown and printed.
 *
 * @param headings message keys of the columns
 * @param rows     the things that the order covers
 */
public record AnnexTable(List<String> headings, List<Row> rows) implements Serializable {

    /**
     * A line of the annex.
     *
     * @param id    id of the pair or plan that the line is about
     * @param cells as many as there are headings; an empty one where there is nothing to say
     */
    public record Row(long id, List<String> cells) implements Serializable {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The annex of an order that has none. */
    public static final AnnexTable NONE = new AnnexTable(List.of(), List.of());

    public AnnexTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
