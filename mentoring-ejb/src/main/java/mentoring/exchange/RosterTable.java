package mentoring.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.exchange.model.RosterColumn;
import mentoring.exchange.model.RosterRow;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Text;

/** Turns the cells of a table into rows of a roster: finds the header, drops empty rows, keeps to the limit. */
final class RosterTable {

    /** The most rows that a roster may have. */
    static final int MOST_ROWS = 10_000;

    private static final int HEADER_WITHIN = 20;
    /** No column takes as much; a text that a file names in each of its rows would be gone through for each. */
    private static final int LONGEST_CELL = 1000;

    private final Consumer<RosterRow> rows;
    private final Map<Integer, RosterColumn> columns = new HashMap<>();
    private int count;

    RosterTable(Consumer<RosterRow> rows) {
        this.rows = rows;
    }

    /** Takes the next row of the table, by places of its cells from 0; cells without text may be missing. */
    void row(int number, Map<Integer, String> cells) {
        if (columns.isEmpty()) {
            if (number <= HEADER_WITHIN) {
                header(cells);
            }
            return;
        }
        Map<RosterColumn, String> known = new EnumMap<>(RosterColumn.class);
        cells.forEach((place, text) -> {
            if (columns.containsKey(place) && text != null) {
                known.put(columns.get(place), Text.legible(beginning(text)));
            }
        });
        RosterRow row = new RosterRow(number, known);
        if (row.empty() || RosterTemplate.isExample(row)) {
            return;
        }
        if (++count > MOST_ROWS) {
            throw Refusal.because("exchange.file.tooManyRows", MOST_ROWS);
        }
        rows.accept(row);
    }

    /** True once the header was found. */
    boolean found() {
        return !columns.isEmpty();
    }

    int count() {
        return count;
    }

    private void header(Map<Integer, String> cells) {
        Map<Integer, RosterColumn> named = new HashMap<>();
        cells.forEach((place, text) -> {
            Optional<RosterColumn> column = text == null ? Optional.empty() : RosterColumn.of(beginning(text));
            column.ifPresent(known -> {
                if (named.containsValue(known)) {
                    throw Refusal.because("exchange.file.columnTwice", known.title());
                }
                named.put(place, known);
            });
        });
        if (!named.containsValue(RosterColumn.LAST_NAME)) {
            return;
        }
        List<RosterColumn> missing = Stream.of(RosterColumn.values()).filter(RosterColumn::needed)
            .filter(column -> !named.containsValue(column)).toList();
        if (!missing.isEmpty()) {
            throw Refusal.because("exchange.file.columnsMissing",
                missing.stream().map(RosterColumn::title).collect(Collectors.joining(", ")));
        }
        columns.putAll(named);
    }

    private static String beginning(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL);
    }
}
