package mentoring.document.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was typed is what stands in the printed DOCX, cell by cell. */
class PrintedDocxTest {
    private static final String NASTY = "  «Ёлочки», \"лапки\" & 'апостроф' <b>не тег</b> {{rows}} {{/rows}} ]]> &amp; № 5 — 10 %\n"
            + "вторая\tстрока\n\nчетвёртая 😀 \u00A0конец ";

    private static PlanDocument plan(List<PlanDocument.Row> rows) {
        PlanDocument plan = Examples.plan(0);
        return new PlanDocument(plan.school(), plan.approval(), plan.organization(), plan.form(), plan.mentor(), plan.mentees(),
                NASTY, rows);
    }

    @Test
    void planHasTheAnnexHeadingsAndTheTypedCells() {
        List<PlanDocument.Row> rows = new ArrayList<>(Examples.plan(200).rows());
        rows.add(new PlanDocument.Row(NASTY, "длинный текст, ".repeat(2000), "x".repeat(3000), null, ""));
        DocxText docx = new DocxText(plan(rows).print());

        List<List<String>> expected = new ArrayList<>();
        expected.add(List.of("Наименование компетенций, которые необходимо сформировать, развить", "Содержание деятельности", "Сроки",
                "Формат (очный/ дистанционный)", "Результат"));
        rows.forEach(row -> expected.add(List.of(row.competences(), row.activity(), row.term(), row.format() == null ? "" : row.format(),
                row.result())));
        assertEquals(expected, docx.rows());
        assertEquals(List.of(Examples.SCHOOL, "Утверждаю", "Директор школы", "Соколова Е. В.", "Приказ № 100-к от 22.09.2026 г.",
                "Индивидуальный план (комплекс мероприятий)\nв рамках организации работы наставнической пары/группы",
                "Образовательная организация. МБОУ «Заречная СОШ»", "Форма наставничества. «Ученик – ученик»",
                "ФИО наставника. Орлова Наталья Сергеевна, 10 «А» класс",
                "ФИО наставляемых. Кузнецов Артём Игоревич, 7 «Б» класс; Лебедева Софья Павловна, 7 «Б» класс",
                "Цель реализации целевой модели наставничества в данной наставнической паре/группе. " + NASTY, ""), docx.paragraphs());
    }

    @Test
    void journalHasTheAnnexHeadingsAndTheTypedCells() {
        JournalDocument journal = Examples.journal(30);
        DocxText docx = new DocxText(journal.print());

        List<List<String>> expected = new ArrayList<>();
        expected.add(List.of("Дата встречи", "Формат (очно/дистанционно)\nФорма встречи (индивидуальная/ групповая; "
                + "диалог/обсуждение, экскурсия; публичная лекция / практическая работа)", "Цель (тема встречи)",
                "Содержание", "Результат", "Подпись"));
        journal.rows().forEach(row -> expected.add(
                List.of(row.date(), row.kind(), row.topic(), row.content(), row.result(), row.signature())));
        assertEquals(expected, docx.rows());
        assertEquals(List.of("Журнал наставника", "Ф. И. О. наставника. Орлова Наталья Сергеевна",
                "Ф. И. О. наставляемого. Кузнецов Артём Игоревич", "Форма наставничества. «Ученик – ученик»", "Направление. Учебное", ""),
                docx.paragraphs());
    }

    @Test
    void roadmapHasSectionsOverAllColumnsAndItsNote() {
        RoadmapDocument roadmap = Examples.roadmap(null, 13, 4, 4, 6, 4);
        DocxText docx = new DocxText(roadmap.print());

        List<List<String>> expected = new ArrayList<>();
        expected.add(List.of("Содержание", "Сроки", "Ожидаемый результат (вид документа)", "Показатели эффективности", "Ответственный"));
        for (RoadmapDocument.Section section : roadmap.sections()) {
            expected.add(List.of(section.title()));
            section.rows().forEach(row -> expected.add(
                    List.of(row.content() + row.mark(), row.term(), row.result(), row.indicators(), row.responsible())));
        }
        assertEquals(expected, docx.rows());
        List<String> paragraphs = docx.paragraphs();
        assertEquals(List.of(Examples.SCHOOL,
                "Примерный план мероприятий (дорожная карта)\nв наставнической группе на 2026/27 учебный год", "Основные задачи:"),
                paragraphs.subList(0, 3));
        assertEquals(roadmap.tasks().stream().map(task -> "–\u00A0" + task).toList(), paragraphs.subList(3, 6));
        assertEquals("Список используемых сокращений", paragraphs.get(6));
        assertEquals(roadmap.abbreviations(), paragraphs.subList(7, 9));
        assertEquals("7 Название мероприятия используется для примера.", paragraphs.get(paragraphs.size() - 1));
    }

    @Test
    void approvedRoadmapBearsTheStampAndIsNoExample() {
        List<String> paragraphs = new DocxText(Examples.roadmap(Examples.plan(0).approval(), 1).print()).paragraphs();

        assertEquals(List.of("Утверждаю", "Директор школы", "Соколова Е. В.", "Приказ № 100-к от 22.09.2026 г.",
                "План мероприятий (дорожная карта)\nв наставнической группе на 2026/27 учебный год"), paragraphs.subList(1, 6));
    }

    @Test
    void planNotYetApprovedHasPlacesToWriteIn() {
        PlanDocument plan = Examples.plan(1);
        PlanDocument pending = new PlanDocument(plan.school(), Approval.pending("Директор школы", "Соколова Е. В."), plan.organization(),
                plan.form(), plan.mentor(), plan.mentees(), plan.goal(), plan.rows());

        assertTrue(new DocxText(pending.print()).paragraphs().contains("Приказ № _______ от _______________ г."));
    }

    @Test
    void whatXmlCannotHoldIsDroppedAndLineEndsBecomeOne() {
        String typed = "а\u0000б\u000Bв\uFFFEг\uD83Dд\r\nе\rж";
        List<PlanDocument.Row> rows = List.of(new PlanDocument.Row(typed, "", "", "", ""));

        assertEquals("абвгд\nе\nж", new DocxText(plan(rows).print()).rows().get(1).get(0));
    }

    @Test
    void aDocumentWithoutRowsKeepsItsHeadings() {
        byte[] docx = Examples.journal(0).print();

        assertEquals(1, new DocxText(docx).rows().size());
        assertTrue(Pdf.of(docx).length > 0);
    }

    @Test
    void theSameValuesGiveTheSameBytes() {
        assertArrayEquals(Examples.plan(5).print(), Examples.plan(5).print());
        assertFalse(Arrays.equals(Examples.plan(5).print(), Examples.plan(6).print()));
    }

    @Test
    void theTitleStandsAmongTheFilesProperties() {
        byte[] docx = Examples.journal(1).print();

        assertEquals("Журнал наставника", DocxPackage.read(docx, 1_000_000, 1_000_000).xml(DocxPackage.CORE)
                .getElementsByTagNameNS("http://purl.org/dc/elements/1.1/", "title").item(0).getTextContent());
    }
}
