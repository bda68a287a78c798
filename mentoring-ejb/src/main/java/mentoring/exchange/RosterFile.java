package mentoring.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Consumer;
import mentoring.exchange.model.RosterRow;
import mentoring.shared.model.FileKind;
import mentoring.shared.model.Refusal;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads a roster from what was uploaded, XLSX or CSV by content. Everything that is no such file is refused with one clear reason. */
final class RosterFile {

    private RosterFile() {
    }

    /** Refuses at once what cannot be a roster, so that the person hears of it on the upload. */
    static void refuseUnreadable(byte[] content) {
        switch (FileKind.of(content)) {
            case XLSX, TEXT -> {
            }
            case OLE2 -> throw Refusal.at("file", reasonOfOle2(content));
            default -> throw Refusal.at("file", content.length == 0 ? "shared.file.empty" : "exchange.file.notTable");
        }
    }

    /** Hands over the rows one by one, in the order of the file. */
    static void read(byte[] content, Consumer<RosterRow> rows) {
        refuseUnreadable(content);
        RosterTable table = FileKind.of(content) == FileKind.XLSX ? XlsxRows.read(content, rows) : CsvRows.read(content, rows);
        if (!table.found()) {
            throw Refusal.because("exchange.file.noHeader");
        }
        if (table.count() == 0) {
            throw Refusal.because("exchange.file.noRows");
        }
    }

    private static String reasonOfOle2(byte[] content) {
        try (POIFSFileSystem old = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (old.getRoot().hasEntry("EncryptedPackage")) {
                return "exchange.file.encrypted";
            }
            boolean workbook = old.getRoot().hasEntry("Workbook") || old.getRoot().hasEntry("Book");
            return workbook ? "exchange.file.oldExcel" : "exchange.file.notTable";
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            return "exchange.file.notTable";
        }
    }
}
