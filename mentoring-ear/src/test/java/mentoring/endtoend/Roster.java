package mentoring.endtoend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A school's list as its secretary keeps it: 580 pupils and 20 teachers, with the mentor and the mentee of the main job among them. */
final class Roster {

    static final int PEOPLE = 600;
    static final List<String> HEADER = List.of("Фамилия", "Имя", "Отчество", "Дата рождения", "Категория", "Класс/группа", "Должность",
        "ФИО представителя", "Кем приходится");

    private static final int TEACHERS = 20;
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private final List<List<String>> rows = new ArrayList<>();

    /** A sound list; the given pupils stand first. */
    Roster(Pupil... named) {
        List.of(named).forEach(this::add);
        while (rows.size() < PEOPLE - TEACHERS) {
            int place = rows.size();
            rows.add(List.of("Лист" + letters(place), "Мирон", "Олегович", "%02d.%02d.2013".formatted(1 + place % 28, 1 + place % 12),
                "обучающийся", 5 + place % 6 + "Ю", "", "", ""));
        }
        while (rows.size() < PEOPLE) {
            rows.add(List.of("Клён" + letters(rows.size()), "Вера", "Ильинична", "", "педагог", "", "учитель", "", ""));
        }
    }

    private Roster(List<Pupil> pupils) {
        pupils.forEach(this::add);
    }

    /** A list of these alone. */
    static Roster only(Pupil... pupils) {
        return new Roster(List.of(pupils));
    }

    private void add(Pupil pupil) {
        rows.add(List.of(pupil.lastName(), pupil.firstName(), pupil.middleName(), pupil.birthDate(), "обучающийся", pupil.className(), "", "", ""));
    }

    /** A pupil with a name of his own. */
    record Pupil(String lastName, String firstName, String middleName, String birthDate, String className) {

        String fullName() {
            return lastName + " " + firstName + " " + middleName;
        }
    }

    /** Writes something else into a cell; rows are counted as Excel does, the header being the first. */
    Roster with(int row, String column, String text) {
        List<String> cells = new ArrayList<>(rows.get(row - 2));
        cells.set(HEADER.indexOf(column), text);
        rows.set(row - 2, cells);
        return this;
    }

    byte[] xlsx() throws IOException {
        StringBuilder sheet = new StringBuilder(HEAD + "<worksheet xmlns=\"" + NAMESPACE + "spreadsheetml/2006/main\"><sheetData>");
        append(sheet, 1, HEADER);
        for (int place = 0; place < rows.size(); place++) {
            append(sheet, place + 2, rows.get(place));
        }
        sheet.append("</sheetData></worksheet>");
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        String office = NAMESPACE + "officeDocument/2006/relationships";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", HEAD + "<Types xmlns=\"" + NAMESPACE + "package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + type + "worksheet+xml\"/></Types>");
        parts.put("_rels/.rels", relation(office + "/officeDocument", "xl/workbook.xml"));
        parts.put("xl/workbook.xml", HEAD + "<workbook xmlns=\"" + NAMESPACE + "spreadsheetml/2006/main\" xmlns:r=\"" + office
            + "\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relation(office + "/worksheet", "worksheets/sheet1.xml"));
        parts.put("xl/worksheets/sheet1.xml", sheet.toString());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String relation(String type, String target) {
        return HEAD + "<Relationships xmlns=\"" + NAMESPACE + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\"" + type
            + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void append(StringBuilder sheet, int number, List<String> cells) {
        sheet.append("<row r=\"").append(number).append("\">");
        for (int place = 0; place < cells.size(); place++) {
            sheet.append("<c r=\"").append((char) ('A' + place)).append(number).append("\" t=\"inlineStr\"><is><t>").append(cells.get(place))
                .append("</t></is></c>");
        }
        sheet.append("</row>");
    }

    /** Three letters for a number, so that no two people share a name. */
    private static String letters(int number) {
        return "" + (char) ('а' + number / 100) + (char) ('а' + number / 10 % 10) + (char) ('а' + number % 10);
    }
}
