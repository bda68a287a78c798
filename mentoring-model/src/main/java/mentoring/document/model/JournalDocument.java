package mentoring.document.model;

import java.util.List;

/** A mentor's journal as annex 2 prints it. */
public record JournalDocument(String mentor, String mentee, String form, String direction, List<Row> rows) implements Printable {

    /** An entry, in the order of the columns; {@code kind} is in person or remote and the form of the meeting. */
    public record Row(String date, String kind, String topic, String content, String result, String signature) {
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.JOURNAL;
    }

    @Override
    public String title() {
        return "Журнал наставника";
    }

    @Override
    public Fields fields() {
        return new Fields().text("mentor", mentor).text("mentee", mentee).text("form", form).text("direction", direction)
                .list("rows", rows, (row, to) -> to.text("date", row.date).text("kind", row.kind).text("topic", row.topic)
                        .text("content", row.content).text("result", row.result).text("signature", row.signature));
    }

    static JournalDocument sample() {
        return new JournalDocument("Петров Пётр Петрович", "Сидорова Анна Ивановна", "Ученик – ученик", "Учёба",
                List.of(new Row("15.09.2026", "Очно\nИндивидуальная, диалог/обсуждение", "Знакомство", "Обсудили план", "План понятен",
                        "Подписано 15.09.2026")));
    }
}
