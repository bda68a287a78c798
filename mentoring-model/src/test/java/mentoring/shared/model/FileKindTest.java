package mentoring.shared.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileKindTest {

    @Test
    void documentsAreKnownByTheirContent() throws IOException {
        assertEquals(FileKind.PDF, FileKind.of("%PDF-1.7 and more".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(FileKind.XLSX, FileKind.of(zip("[Content_Types].xml", "xl/workbook.xml")));
        assertEquals(FileKind.DOCX, FileKind.of(zip("[Content_Types].xml", "word/document.xml")));
        assertEquals(FileKind.ZIP, FileKind.of(zip("notes.txt")));
    }

    @Test
    void textIsTextInEitherEncoding() {
        byte[] old = "Фамилия;Имя".getBytes(Charset.forName("windows-1251"));
        assertEquals(FileKind.TEXT, FileKind.of(old));
        assertFalse(FileKind.isUtf8(old));
        assertTrue(FileKind.isUtf8("Фамилия;Имя".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aProgramIsNoText() {
        assertEquals(FileKind.OTHER, FileKind.of(new byte[] {0x7f, 'E', 'L', 'F', 0, 1}));
        assertEquals(FileKind.OTHER, FileKind.of(new byte[0]));
    }

    @Test
    void aNameKeepsItsEndingAndLosesItsPath() {
        assertEquals("roster.xlsx", StoredFile.plain("C:\\school\\roster.xlsx"));
        assertEquals("file", StoredFile.plain(" "));
        assertTrue(StoredFile.plain("x".repeat(300) + ".pdf").endsWith("x.pdf"));
        assertEquals(255, StoredFile.plain("x".repeat(300) + ".pdf").length());
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
