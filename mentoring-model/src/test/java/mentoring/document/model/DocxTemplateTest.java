package mentoring.document.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Fields are found wherever an editor left them, and mistakes are told with their place. */
class DocxTemplateTest {

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(p(run(cell))).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private static byte[] fill(String body, Fields fields) {
        return DocxTemplate.open(TemplateFiles.docx(body)).fill("", fields);
    }

    private static DocumentProblem refused(String body) {
        Fields fields = new Fields().text("name", "Анна").list("rows", List.of("x", "y"), (row, to) -> to.text("row", row));
        return assertThrows(DocumentProblem.class, () -> fill(body, fields));
    }

    @Test
    void aFieldMayBeSpreadOverRunsAndMarks() {
        String body = p(run("До {"), "<w:proofErr w:type=\"spellStart\"/>", run("{na"), "<w:bookmarkStart w:id=\"0\" w:name=\"b\"/>",
                run("me}"), run("} и {{ name }}{{other}}."));

        assertEquals(List.of("До Анна и АннаБорис."),
                new DocxText(fill(body, new Fields().text("name", "Анна").text("other", "Борис"))).paragraphs());
    }

    @Test
    void aFieldMayStandInAContentControl() {
        String body = "<w:sdt><w:sdtPr/><w:sdtContent>" + p(run("{{name}}")) + "</w:sdtContent></w:sdt>";

        assertEquals(List.of("Анна"), new DocxText(fill(body, new Fields().text("name", "Анна"))).paragraphs());
    }

    @Test
    void listsRepeatRowsAndParagraphsAndSeeTheFieldsAround() {
        Fields fields = new Fields().text("school", "Ш").list("groups", List.of("А", "Б"), (group, to) -> to.text("group", group)
                .list("people", List.of(group + "1", group + "2"), (person, inner) -> inner.text("person", person)));
        String body = p(run("{{#groups}}")) + p(run("{{group}} {{school}}")) + p(run("{{/groups}}"))
                + "<w:tbl>" + row("{{#groups}}{{group}}") + row("{{#people}}{{person}}", "{{school}}{{/people}}{{/groups}}") + "</w:tbl>"
                + p(run("конец"));
        DocxText docx = new DocxText(fill(body, fields));

        assertEquals(List.of("А Ш", "Б Ш", "конец"), docx.paragraphs());
        assertEquals(List.of(List.of("А"), List.of("А1", "Ш"), List.of("А2", "Ш"), List.of("Б"), List.of("Б1", "Ш"), List.of("Б2", "Ш")),
                docx.rows());
    }

    @Test
    void anUnknownFieldIsToldWithItsParagraph() {
        DocumentProblem problem = refused(p(run("Первый")) + p(run("ФИО: {{na"), run("mme}}")));

        assertEquals("document.template.unknownField", problem.key());
        assertEquals(List.of("namme", 2, "ФИО: {{namme}}"), problem.args());
    }

    @Test
    void aFieldMisspeltInCyrillicIsToldAsWell() {
        assertEquals(List.of("имя", 1, "{{имя}}"), refused(p(run("{{имя}}"))).args());
    }

    @Test
    void anUnknownOrUnclosedListIsTold() {
        assertEquals("document.template.unknownList", refused(p(run("{{#lines}}{{name}}{{/lines}}"))).key());
        assertEquals("document.template.listOpen", refused(p(run("{{#rows}}"))).key());
        assertEquals("document.template.list", refused(p(run("{{/rows}}"))).key());
        assertEquals("document.template.list",
                refused("<w:tbl>" + row("{{#rows}}{{row}}") + "</w:tbl>" + p(run("{{/rows}}"))).key());
    }

    @Test
    void bracesOutOfPlaceAreTold() {
        assertEquals("document.template.braces", refused(p(run("{{name"))).key());
        assertEquals("document.template.braces", refused(p(run("{{na{{name}}"))).key());
    }
}
