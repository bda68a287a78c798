package mentoring.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mentoring.exchange.model.RosterColumn;
import mentoring.exchange.model.RosterRow;
import mentoring.shared.model.FileKind;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class RosterFileTest {

    private static final String CSV = "Категория;ФАМИЛИЯ; имя ;Дата рождения;Класс/Группа;Лишнее\r\n"
        + "обучающийся;Климов;Илья;14.05.2012;8Б;x\r\n"
        + "\r\n"
        + "педагог;\"Орлова\";Наталья;;;\"две; части\"\r\n";

    @Test
    void csvIsReadInAnyOrderOfColumnsAndBothEncodings() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1251"))) {
            List<RosterRow> rows = read(CSV.getBytes(charset));
            assertEquals(List.of(2, 4), rows.stream().map(RosterRow::number).toList(), "rows keep their numbers");
            assertEquals("Климов", rows.get(0).text(RosterColumn.LAST_NAME));
            assertEquals("педагог", rows.get(1).text(RosterColumn.CATEGORY));
        }
        assertEquals(2, read(("\ufeff" + CSV).getBytes(StandardCharsets.UTF_8)).size());
        assertEquals(1, read("Фамилия,Имя,Категория\nКлимов,Илья,ученик\n".getBytes(StandardCharsets.UTF_8)).size());
    }

    @Test
    void xlsxGivesDatesAndLongNumbersAsTheyAreMeant() throws IOException {
        List<RosterRow> rows = read(xlsx(sheet -> {
            sheet.value(0, 0, "Список школы");
            header(sheet, 2, "Фамилия", "Имя", "Категория", "Дата рождения", "Телефон", "Класс");
            sheet.value(3, 0, "Климов");
            sheet.value(3, 1, "Илья");
            sheet.value(3, 2, "ученик");
            sheet.value(3, 3, LocalDate.of(2012, 5, 14));
            sheet.style(3, 3).format("dd.MM.yy").set();
            sheet.value(3, 4, 89211234567L);
            sheet.value(3, 5, 11);
        }));
        RosterRow row = rows.get(0);
        assertEquals(4, row.number());
        assertEquals("14.05.2012", row.text(RosterColumn.BIRTH_DATE));
        assertEquals("89211234567", row.text(RosterColumn.PHONE));
        assertEquals("11", row.text(RosterColumn.CLASS));
    }

    @Test
    void theTemplateIsARosterWithoutRows() {
        byte[] template = RosterTemplate.xlsx();
        assertEquals(FileKind.XLSX, FileKind.of(template));
        assertEquals("exchange.file.noRows", refused(template));
    }

    @Test
    void twoThousandRowsAreReadToTheLast() throws IOException {
        byte[] file = xlsx(sheet -> {
            header(sheet, 0, "Фамилия", "Имя", "Категория");
            for (int i = 1; i <= 2000; i++) {
                header(sheet, i, "Климов", "Илья", "ученик");
            }
        });
        assertEquals(2000, read(file).size());
    }

    @Test
    void everyBadFileGetsOneClearReason() throws IOException, GeneralSecurityException {
        assertEquals("exchange.file.oldExcel", refused(oldExcel()));
        assertEquals("exchange.file.encrypted", refused(encrypted(RosterTemplate.xlsx())));
        assertEquals("exchange.file.notTable", refused("%PDF-1.7 text".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("shared.file.empty", refused(new byte[0]));
        assertEquals("exchange.file.noHeader", refused("just some words\nand more".getBytes(StandardCharsets.UTF_8)));
        assertEquals("exchange.file.columnsMissing [Категория]",
            refused("Фамилия;Имя;Класс\nКлимов;Илья;8Б".getBytes(StandardCharsets.UTF_8)));
        assertEquals("exchange.file.columnTwice [Имя]",
            refused("Фамилия;Имя;имя;Категория\nКлимов;Илья;Илья;ученик".getBytes(StandardCharsets.UTF_8)));
        byte[] template = RosterTemplate.xlsx();
        assertEquals("exchange.file.broken", refused(Arrays.copyOf(template, template.length * 2 / 3)));
        assertEquals("exchange.file.brokenCsv",
            refused("Фамилия;Имя;Категория\n\"Климов;Илья;ученик".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void moreThanTenThousandRowsAreTooMany() {
        String rows = "Климов;Илья;ученик\n".repeat(RosterTable.MOST_ROWS + 1);
        assertEquals("exchange.file.tooManyRows [10000]", refused(("Фамилия;Имя;Категория\n" + rows).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aLineOfNothingButDelimitersIsRefused() {
        String header = "Фамилия;Имя;Категория\n";
        String delimiters = ";".repeat(1_000_000);
        for (String text : List.of(header + delimiters, delimiters + "\n" + header, delimiters)) {
            assertEquals("exchange.file.broken", refused(text.getBytes(StandardCharsets.UTF_8)));
        }
        assertEquals(1, read((header + "Климов;Илья;ученик" + ";".repeat(1000)).getBytes(StandardCharsets.UTF_8)).size());
    }

    /** A table program keeps each text once, however many rows name it. */
    @Test
    void aTextThatEachRowNamesIsReadToWhereNoColumnGoes() throws IOException {
        String text = new Random(4).ints(1_000_000, 'a', 'z').collect(StringBuilder::new, StringBuilder::appendCodePoint,
            StringBuilder::append).toString();
        List<RosterRow> rows = assertTimeout(Duration.ofSeconds(15), () -> read(xlsx(sheet -> {
            header(sheet, 0, "Фамилия", "Имя", "Категория", "Должность");
            for (int i = 1; i <= 4000; i++) {
                header(sheet, i, text, text, text, text);
            }
        })));
        assertTrue(rows.get(0).text(RosterColumn.LAST_NAME).length() < 2000);
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                byte[] blanks = new byte[1024 * 1024];
                Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < 100; i++) {
                    zip.write(blanks);
                }
                zip.closeEntry();
            }
        }
        assertEquals("exchange.file.broken", refused(bytes.toByteArray()));
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static byte[] xlsx(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            workbook.newWorksheet("empty");
            filling.fill(workbook.newWorksheet("roster"));
        }
        return bytes.toByteArray();
    }

    private static void header(Worksheet sheet, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            sheet.value(row, i, texts[i]);
        }
    }

    private static byte[] oldExcel() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("roster");
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] encrypted(byte[] plain) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(plain);
            }
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static List<RosterRow> read(byte[] content) {
        List<RosterRow> rows = new ArrayList<>();
        RosterFile.read(content, rows::add);
        return rows;
    }

    private static String refused(byte[] content) {
        Problem problem = assertThrows(Refusal.class, () -> read(content)).problems().get(0);
        return problem.arguments().isEmpty() ? problem.key() : problem.key() + " " + problem.arguments();
    }
}
