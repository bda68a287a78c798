package mentoring.exchange.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import mentoring.document.model.DocumentForm;
import mentoring.exchange.PrintedContents;
import mentoring.exchange.PrintedLine;
import mentoring.exchange.model.PrintedState;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintedZipTest {

    private static final PrintedContents.File PLAN = new PrintedContents.File(1, "План Ёлкина – Щукин", DocumentForm.DOCX);
    private static final PrintedContents.File SAME = new PrintedContents.File(1, "План Ёлкина – Щукин", DocumentForm.PDF);

    @TempDir
    private Path folder;

    @Test
    void filesBearTheirNamesAndWhatIsMissingIsTold() throws IOException {
        byte[] zip = zip(List.of(PLAN, SAME), List.of(new PrintedLine(7, "Рябов – группа\u00a07", PrintedState.LEFT_OUT,
            Problem.of("exchange.printing.notApproved"))));
        assertEquals(Map.of("План Ёлкина – Щукин.docx", "1 DOCX", "План Ёлкина – Щукин.pdf", "1 PDF",
            "Не вошло.txt", "\ufeffРябов – группа\u00a07: У плана нет утверждённой редакции\r\n"), files(zip));
        assertNotEquals(0, zip[7] & 8, "names are marked as UTF-8");
    }

    @Test
    void whereNothingIsMissingNothingIsTold() throws IOException {
        assertEquals(List.of("План Ёлкина – Щукин.docx"), List.copyOf(files(zip(List.of(PLAN), List.of())).keySet()));
    }

    @Test
    void aFileThatIsBrokenOffIsNoZip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(IOException.class, () -> PrintedZip.write(out, new PrintedContents("Планы", List.of(PLAN, SAME), List.of()), file -> {
            if (file == SAME) {
                throw Refusal.notFound();
            }
            return new byte[100];
        }));
        Path broken = Files.write(folder.resolve("broken.zip"), out.toByteArray());
        assertThrows(ZipException.class, () -> new ZipFile(broken.toFile()).close());
    }

    private static byte[] zip(List<PrintedContents.File> files, List<PrintedLine> leftOut) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintedZip.write(out, new PrintedContents("Планы", files, leftOut),
            file -> (file.document() + " " + file.form()).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
