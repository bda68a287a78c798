package mentoring.document.model;

import java.util.List;

/** An individual plan as annex 1 prints it. */
public record PlanDocument(String school, Approval approval, String organization, String form, String mentor, String mentees,
        String goal, List<Row> rows) implements Printable {

    /** A line of the plan, in the order of the columns. */
    public record Row(String competences, String activity, String term, String format, String result) {
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.PLAN;
    }

    @Override
    public String title() {
        return "Индивидуальный план (комплекс мероприятий) в рамках организации работы наставнической пары/группы";
    }

    @Override
    public Fields fields() {
        Fields fields = new Fields().text("school", school).text("organization", organization).text("form", form)
                .text("mentor", mentor).text("mentees", mentees).text("goal", goal);
        approval.fill(fields);
        return fields.list("rows", rows, (row, to) -> to.text("competences", row.competences).text("activity", row.activity)
                .text("term", row.term).text("format", row.format).text("result", row.result));
    }

    static PlanDocument sample() {
        return new PlanDocument("Муниципальное бюджетное общеобразовательное учреждение\n«Средняя общеобразовательная школа № 1»",
                new Approval("Директор школы", "Иванова И. И.", "1-к", "01.09.2026"), "МБОУ «СОШ № 1»", "Ученик – ученик",
                "Петров Пётр Петрович", "Сидорова Анна Ивановна", "Повышение успеваемости",
                List.of(new Row("Умение планировать время", "Составление расписания", "до 01.10.2026", "очный", "Расписание составлено")));
    }
}
