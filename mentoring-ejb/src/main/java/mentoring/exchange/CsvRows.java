package mentoring.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import mentoring.exchange.model.RosterRow;
import mentoring.shared.model.FileKind;
import mentoring.shared.model.Refusal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a roster from CSV: semicolons, commas or tabs between the cells, UTF-8 or windows-1251. */
final class CsvRows {

    private static final Charset OLD = Charset.forName("windows-1251");
    private static final char[] DELIMITERS = {';', ',', '\t'};
    /** A record is read whole: a line of nothing but delimiters would take a hundred times its length of memory. */
    private static final long MOST_CELLS = RosterTable.MOST_ROWS * 50L;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private CsvRows() {
    }

    static RosterTable read(byte[] content, Consumer<RosterRow> rows) {
        String text = new String(content, FileKind.isUtf8(content) ? StandardCharsets.UTF_8 : OLD);
        char delimiter = delimiter(text);
        if (count(text, delimiter) > MOST_CELLS) {
            throw Refusal.because("exchange.file.broken");
        }
        RosterTable table = new RosterTable(rows);
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text), format)) {
            for (CSVRecord line : parser) {
                Map<Integer, String> cells = new HashMap<>();
                for (int i = 0; i < line.size(); i++) {
                    cells.put(i, line.get(i));
                }
                table.row(Math.toIntExact(line.getRecordNumber()), cells);
            }
        } catch (IOException | UncheckedIOException e) {
            throw Refusal.because("exchange.file.brokenCsv");
        }
        return table;
    }

    /** The one that stands most often in the first line that has any. */
    private static char delimiter(String text) {
        for (String line : (Iterable<String>) text.lines()::iterator) {
            char best = DELIMITERS[0];
            for (char candidate : DELIMITERS) {
                if (count(line, candidate) > count(line, best)) {
                    best = candidate;
                }
            }
            if (count(line, best) > 1) {
                return best;
            }
        }
        return DELIMITERS[0];
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(each -> each == wanted).count();
    }
}
