package mentoring.document.model;

import java.util.List;

/**
 * A roadmap as the source prints it. Without an approval it is called an example and bears no stamp; {@code schoolYear} is written
 * as in the title, 2026/27.
 */
public record RoadmapDocument(String school, Approval approval, String schoolYear, List<String> tasks, List<String> abbreviations,
        List<Section> sections, List<Note> notes) implements Printable {

    /** A section: its heading over all columns and its rows. */
    public record Section(String title, List<Row> rows) {
    }

    /** A row, in the order of the columns; {@code mark} is the raised sign of a note after the content, mostly empty. */
    public record Row(String content, String mark, String term, String result, String indicators, String responsible) {
    }

    /** A note below the table, with the sign that refers to it. */
    public record Note(String mark, String text) {
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.ROADMAP;
    }

    @Override
    public String title() {
        return planWord() + " мероприятий (дорожная карта) в наставнической группе на " + schoolYear + " учебный год";
    }

    @Override
    public Fields fields() {
        return new Fields().text("school", school).text("schoolYear", schoolYear).text("plan", planWord())
                .list("approval", approval == null ? List.<Approval>of() : List.of(approval), Approval::fill)
                .list("tasks", tasks, (task, to) -> to.text("task", task))
                .list("abbreviations", abbreviations, (line, to) -> to.text("abbreviation", line))
                .list("sections", sections, (section, to) -> to.text("title", section.title)
                        .list("rows", section.rows, RoadmapDocument::fill))
                .list("notes", notes, (note, to) -> to.text("mark", note.mark).text("note", note.text));
    }

    private String planWord() {
        return approval == null ? "Примерный план" : "План";
    }

    private static void fill(Row row, Fields to) {
        to.text("content", row.content).text("mark", row.mark).text("term", row.term).text("result", row.result)
                .text("indicators", row.indicators).text("responsible", row.responsible);
    }

    static RoadmapDocument sample() {
        return new RoadmapDocument("Муниципальное бюджетное общеобразовательное учреждение\n«Средняя общеобразовательная школа № 1»",
                new Approval("Директор школы", "Иванова И. И.", "1-к", "01.09.2026"), "2026/27",
                List.of("реализация проектного подхода при разработке программ наставничества;"),
                List.of("ОО – образовательная организация."),
                List.of(new Section("Организационно-методическое сопровождение деятельности", List.of(
                        new Row("Деловая игра «Твой результат – мои возможности»", "7", "До 31.05.2027", "Организована деловая игра",
                                "Не менее 90% участников", "Куратор")))),
                List.of(new Note("7", "Название мероприятия используется для примера.")));
    }
}
