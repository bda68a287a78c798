package mentoring.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import mentoring.audit.AuditLine;
import mentoring.shared.web.Words;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The audit as an XLSX file of text cells; what a spreadsheet could take for a formula begins with an apostrophe. */
@ApplicationScoped
class AuditSheet {

    private static final List<String> COLUMNS = List.of("when", "who", "what", "object", "person", "fields", "reason");
    private static final String FORMULA_SIGNS = "=+-@\t\r\n";
    private static final int LONGEST_CELL = 32_000;
    private static final double WIDTH = 26;

    @Inject
    private Words words;

    @Inject
    private AuditWords auditWords;

    byte[] of(List<AuditLine> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "mentoring", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(words.of("audit.title"));
            for (int i = 0; i < COLUMNS.size(); i++) {
                sheet.value(0, i, words.of("audit.column." + COLUMNS.get(i)));
                sheet.style(0, i).bold().set();
                sheet.width(i, WIDTH);
            }
            for (int row = 0; row < lines.size(); row++) {
                write(sheet, row + 1, lines.get(row));
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Worksheet sheet, int row, AuditLine line) {
        List<String> cells = List.of(words.dateTime(line.at()), auditWords.actor(line), auditWords.action(line), auditWords.object(line),
            String.join("; ", line.persons()), String.join("\n", auditWords.changes(line)), line.reason() == null ? "" : line.reason());
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(row, i, neutral(cells.get(i)));
        }
    }

    /** Text that stays text also when the file is saved as CSV and opened again. */
    static String neutral(String text) {
        String cut = text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
        return !cut.isEmpty() && FORMULA_SIGNS.indexOf(cut.charAt(0)) >= 0 ? "'" + cut : cut;
    }
}
