package mentoring.document.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the three templates that come with the product. After a change here run {@code main} with the folder
 * {@code mentoring-model/src/main/resources/document} as its argument; a test compares the files with what this class writes.
 */
final class TemplateWriter {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String NAMESPACES = " xmlns:w=\"" + Xml.W + "\" xmlns:r=\"" + OFFICE + "\"";

    private TemplateWriter() {
    }

    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, byte[]> template : all().entrySet()) {
            Files.write(Path.of(args[0], template.getKey()), template.getValue());
        }
    }

    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("plan.docx", docx(plan()));
        all.put("journal.docx", docx(journal()));
        all.put("roadmap.docx", docx(roadmap()));
        return all;
    }

    private static String plan() {
        List<Integer> widths = List.of(3300, 4300, 1900, 1954, 3400);
        return p("School", "{{school}}")
                + stamp("", "")
                + p("Heading1", "Индивидуальный план (комплекс мероприятий)<br/>в рамках организации работы наставнической пары/группы")
                + line("Образовательная организация.", "organization") + line("Форма наставничества.", "form")
                + line("ФИО наставника.", "mentor") + line("ФИО наставляемых.", "mentees")
                + line("Цель реализации целевой модели наставничества в данной наставнической паре/группе.", "goal")
                + p("Gap", "")
                + table(widths,
                        header(widths, "Наименование компетенций, которые необходимо сформировать, развить", "Содержание деятельности",
                                "Сроки", "Формат (очный/ дистанционный)", "Результат"),
                        row(widths, "{{#rows}}{{competences}}", "{{activity}}", "{{term}}", "{{format}}", "{{result}}{{/rows}}"));
    }

    private static String journal() {
        List<Integer> widths = List.of(1400, 3700, 2500, 3250, 2604, 1400);
        return p("Heading1", "Журнал наставника")
                + line("Ф. И. О. наставника.", "mentor") + line("Ф. И. О. наставляемого.", "mentee")
                + line("Форма наставничества.", "form") + line("Направление.", "direction")
                + p("Gap", "")
                + table(widths,
                        header(widths, "Дата встречи", "Формат (очно/дистанционно)<br/>Форма встречи (индивидуальная/ групповая; "
                                + "диалог/обсуждение, экскурсия; публичная лекция / практическая работа)", "Цель (тема встречи)",
                                "Содержание", "Результат", "Подпись"),
                        row(widths, "{{#rows}}{{date}}", "{{kind}}", "{{topic}}", "{{content}}", "{{result}}", "{{signature}}{{/rows}}"));
    }

    private static String roadmap() {
        List<Integer> widths = List.of(4100, 1800, 4000, 2954, 2000);
        return p("School", "{{school}}")
                + stamp("{{#approval}}", "{{/approval}}")
                + p("Heading1", "{{plan}} мероприятий (дорожная карта)<br/>в наставнической группе на {{schoolYear}} учебный год")
                + p("Subheading", "Основные задачи:")
                + p("Item", "{{#tasks}}") + p("Item", "–\u00A0{{task}}") + p("Item", "{{/tasks}}")
                + p("Subheading", "Список используемых сокращений")
                + p("Line", "{{#abbreviations}}{{abbreviation}}{{/abbreviations}}")
                + p("Gap", "")
                + table(widths,
                        header(widths, "Содержание", "Сроки", "Ожидаемый результат (вид документа)", "Показатели эффективности",
                                "Ответственный"),
                        section(widths, "{{#sections}}{{title}}"),
                        row(widths, "{{#rows}}{{content}}<sup>{{mark}}</sup>", "{{term}}", "{{result}}", "{{indicators}}",
                                "{{responsible}}{{/rows}}{{/sections}}"))
                + p("Gap", "")
                + p("Note", "{{#notes}}<sup>{{mark}}</sup> {{note}}{{/notes}}");
    }

    private static String stamp(String before, String after) {
        return (before.isEmpty() ? "" : p("Stamp", before))
                + p("Stamp", "Утверждаю") + p("Stamp", "{{approvalPost}}") + p("Signature", "{{approvalName}}")
                + p("Stamp", "Приказ № {{orderNumber}} от {{orderDate}} г.")
                + (after.isEmpty() ? "" : p("Stamp", after));
    }

    private static String line(String label, String field) {
        return p("Line", "<b>" + label + "</b> {{" + field + "}}");
    }

    /** A paragraph; {@code <b>} and {@code <sup>} mark runs, {@code <br/>} a line break. */
    private static String p(String style, String text) {
        StringBuilder runs = new StringBuilder();
        for (String piece : text.split("(?=<b>|<sup>)|(?<=</b>|</sup>)")) {
            String looks = piece.startsWith("<b>") ? "<w:rPr><w:b/></w:rPr>"
                    : piece.startsWith("<sup>") ? "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>" : "";
            String plain = piece.replaceAll("</?(b|sup)>", "");
            if (!plain.isEmpty()) {
                runs.append("<w:r>").append(looks).append("<w:t xml:space=\"preserve\">")
                        .append(plain.replace("<br/>", "</w:t><w:br/><w:t xml:space=\"preserve\">")).append("</w:t></w:r>");
            }
        }
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
    }

    private static String table(List<Integer> widths, String... rows) {
        StringBuilder grid = new StringBuilder();
        widths.forEach(width -> grid.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"" + sum(widths)
                + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>" + grid + "</w:tblGrid>"
                + String.join("", rows) + "</w:tbl>";
    }

    private static String header(List<Integer> widths, String... cells) {
        return row("<w:cantSplit/><w:tblHeader/>", "TableHead", widths, cells);
    }

    private static String row(List<Integer> widths, String... cells) {
        return row("<w:cantSplit/>", "TableText", widths, cells);
    }

    private static String row(String looks, String style, List<Integer> widths, String... cells) {
        StringBuilder row = new StringBuilder("<w:tr><w:trPr>" + looks + "</w:trPr>");
        for (int i = 0; i < cells.length; i++) {
            String align = style.equals("TableHead") ? "<w:vAlign w:val=\"center\"/>" : "";
            row.append(cell(widths.get(i), align, p(style, cells[i])));
        }
        return row.append("</w:tr>").toString();
    }

    /** A heading over all columns, which keeps with the row after it. */
    private static String section(List<Integer> widths, String text) {
        return "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
                + cell(sum(widths), "<w:gridSpan w:val=\"" + widths.size() + "\"/>", p("Section", text)) + "</w:tr>";
    }

    private static String cell(int width, String looks, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + looks + "</w:tcPr>" + content + "</w:tc>";
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    private static byte[] docx(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("/word/document.xml", WORD + "document.main+xml") + type("/word/styles.xml", WORD + "styles+xml")
                + type("/word/settings.xml", WORD + "settings+xml") + type("/word/footer1.xml", WORD + "footer+xml")
                + type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") + "</Types>");
        parts.put("_rels/.rels", relationships(
                relationship(1, OFFICE + "/officeDocument", "word/document.xml"),
                relationship(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")));
        parts.put("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title></dc:title><dc:language>ru</dc:language></cp:coreProperties>");
        parts.put("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
                + "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" "
                + "w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        parts.put("word/_rels/document.xml.rels", relationships(relationship(1, OFFICE + "/styles", "styles.xml"),
                relationship(2, OFFICE + "/settings", "settings.xml"), relationship(3, OFFICE + "/footer", "footer1.xml")));
        parts.put("word/styles.xml", "<w:styles" + NAMESPACES + ">" + styles() + "</w:styles>");
        parts.put("word/settings.xml", "<w:settings" + NAMESPACES + "><w:zoom w:percent=\"100\"/><w:compat>"
                + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
                + "</w:compat><w:themeFontLang w:val=\"ru-RU\"/></w:settings>");
        parts.put("word/footer1.xml", "<w:ftr" + NAMESPACES + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>" + text("Страница ")
                + number("PAGE") + text(" из ") + number("NUMPAGES") + "</w:p></w:ftr>");
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, xml) -> bytes.put(name, (HEAD + xml).getBytes(StandardCharsets.UTF_8)));
        return new DocxPackage(bytes).bytes();
    }

    private static String styles() {
        return "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" "
                + "w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>"
                + "<w:lang w:val=\"ru-RU\" w:eastAsia=\"ru-RU\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"
                + "<w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>"
                + "</w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + style("School", "School", "<w:spacing w:after=\"240\"/><w:jc w:val=\"center\"/>", "")
                + style("Stamp", "Stamp", "<w:keepNext/><w:ind w:left=\"10200\"/>", "")
                + style("Signature", "Approver", "<w:keepNext/><w:spacing w:before=\"240\"/><w:ind w:left=\"10200\"/>", "")
                + style("Heading1", "heading 1", "<w:keepNext/><w:spacing w:before=\"300\" w:after=\"240\"/><w:jc w:val=\"center\"/>"
                        + "<w:outlineLvl w:val=\"0\"/>", "<w:b/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>")
                + style("Subheading", "Subheading", "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"60\"/>", "<w:b/>")
                + style("Line", "Line", "<w:spacing w:after=\"60\"/>", "")
                + style("Item", "Item", "<w:spacing w:after=\"60\"/><w:ind w:left=\"520\" w:hanging=\"180\"/>", "")
                + style("Gap", "Gap", "<w:keepNext/>", "<w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>")
                + style("Note", "Note", "<w:spacing w:before=\"60\"/>", "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>")
                + style("TableText", "Table text", "", "<w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>")
                + style("TableHead", "Table head", "<w:keepNext/><w:jc w:val=\"center\"/>",
                        "<w:b/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>")
                + style("Section", "Table section", "<w:keepNext/><w:spacing w:before=\"40\" w:after=\"40\"/><w:jc w:val=\"center\"/>",
                        "<w:b/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>")
                + style("Footer", "footer", "<w:jc w:val=\"center\"/>", "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>")
                + "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>" + borders()
                + "</w:tblBorders><w:tblCellMar><w:top w:w=\"28\" w:type=\"dxa\"/><w:left w:w=\"85\" w:type=\"dxa\"/>"
                + "<w:bottom w:w=\"28\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>";
    }

    private static String style(String id, String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:customStyle=\"" + (name.matches("heading 1|footer") ? 0 : 1) + "\" w:styleId=\"" + id
                + "\"><w:name w:val=\"" + name + "\"/><w:basedOn w:val=\"Normal\"/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run
                + "</w:rPr></w:style>";
    }

    private static String borders() {
        StringBuilder borders = new StringBuilder();
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            borders.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        }
        return borders.toString();
    }

    private static String text(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String number(String field) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + field
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relationships(String... relationships) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", relationships) + "</Relationships>";
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }
}
