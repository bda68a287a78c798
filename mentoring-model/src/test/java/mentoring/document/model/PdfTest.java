package mentoring.document.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The PDF shows what the DOCX says, on A4 pages that read well. */
class PdfTest {

    @Test
    void showsEveryTextOfThePlan() throws IOException {
        PlanDocument plan = Examples.plan(40);
        try (PDDocument pdf = Loader.loadPDF(Pdf.of(plan.print()))) {
            String text = squeezed(text(pdf, 1, pdf.getNumberOfPages(), false));
            for (List<String> row : new DocxText(plan.print()).rows()) {
                row.forEach(cell -> assertTrue(text.contains(squeezed(cell)), cell));
            }
            for (String paragraph : new DocxText(plan.print()).paragraphs()) {
                assertTrue(text.contains(squeezed(paragraph)), paragraph);
            }
        }
    }

    @Test
    void embedsItsFontsAndNamesItsTitleAndLanguage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Pdf.of(Examples.roadmap(null, 3, 2).print()))) {
            int fonts = 0;
            for (PDPage page : pdf.getPages()) {
                assertEquals(842, page.getMediaBox().getWidth(), 1);
                assertEquals(595, page.getMediaBox().getHeight(), 1);
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded() && font.getName().contains("Tinos"), font.getName());
                    fonts++;
                }
            }
            assertTrue(fonts >= 2);
            assertEquals("Примерный план мероприятий (дорожная карта) в наставнической группе на 2026/27 учебный год",
                    pdf.getDocumentInformation().getTitle());
            assertEquals("ru", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
        }
    }

    @Test
    void repeatsTheHeaderRowAndNumbersThePages() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Pdf.of(Examples.journal(200).print()))) {
            int pages = pdf.getNumberOfPages();
            assertTrue(pages > 5);
            for (int page = 1; page <= pages; page++) {
                String text = squeezed(text(pdf, page, page, false));
                assertTrue(text.contains("Датавстречи") && text.contains("Цель(темавстречи)СодержаниеРезультатПодпись"), "page " + page);
                assertTrue(squeezed(text(pdf, page, page, true)).endsWith("Страница" + page + "из" + pages), text);
            }
        }
    }

    @Test
    void neverLeavesASectionsHeadingAloneAtThePagesFoot() throws IOException {
        int seen = 0;
        for (int first = 1; first <= 12; first++) {
            RoadmapDocument roadmap = Examples.roadmap(null, first, 2, 5, 3, 4, 1);
            try (PDDocument pdf = Loader.loadPDF(Pdf.of(roadmap.print()))) {
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    String text = text(pdf, page, page, true);
                    for (int s = 1; s <= roadmap.sections().size(); s++) {
                        int heading = text.indexOf("Раздел " + s + ".");
                        if (heading >= 0) {
                            seen++;
                            assertTrue(text.indexOf("(" + s + "-1)") > heading, "section " + s + " on page " + page + ": " + text);
                        }
                    }
                }
            }
        }
        assertEquals(12 * 6, seen);
    }

    @Test
    void neverLeavesTheHeaderRowAloneAtThePagesFoot() throws IOException {
        RoadmapDocument roadmap = Examples.roadmap(null, 3, 2);
        for (int tasks = 1; tasks <= 24; tasks++) {
            RoadmapDocument longer = new RoadmapDocument(roadmap.school(), null, roadmap.schoolYear(), Collections.nCopies(tasks, "задача;"),
                    roadmap.abbreviations(), roadmap.sections(), roadmap.notes());
            try (PDDocument pdf = Loader.loadPDF(Pdf.of(longer.print()))) {
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    String text = text(pdf, page, page, true);
                    int header = text.indexOf("Ответственный");
                    assertTrue(header < 0 || text.indexOf('(', header) > 0, tasks + " tasks, page " + page + ": " + text);
                }
            }
        }
    }

    @Test
    void losesNothingOfATextLongerThanAPageOrOfAWordWiderThanItsColumn() throws IOException {
        StringBuilder sentences = new StringBuilder();
        List<String> marks = new ArrayList<>();
        for (int i = 1000; i < 1600; i++) {
            marks.add("метка" + i);
            sentences.append("Предложение метка").append(i).append(" о совместной работе. ");
        }
        String word = "абвгдежз".repeat(40);
        PlanDocument plan = Examples.plan(2);
        List<PlanDocument.Row> rows = new ArrayList<>(plan.rows());
        rows.add(new PlanDocument.Row("перед", sentences.toString(), word, "\u200Bстрого\u00ADговоря 😀", "после"));
        rows.addAll(plan.rows());
        byte[] docx = new PlanDocument(plan.school(), plan.approval(), plan.organization(), plan.form(), plan.mentor(), plan.mentees(),
                plan.goal(), rows).print();
        try (PDDocument pdf = Loader.loadPDF(Pdf.of(docx))) {
            String text = text(pdf, 1, pdf.getNumberOfPages(), false);
            for (String mark : marks) {
                assertTrue(text.contains(mark), mark);
            }
            int letters = squeezed(text).replaceAll("[^абвгдежз]", "").length();
            assertTrue(letters >= word.length());
            assertTrue(squeezed(text).replace("\n", "").contains("строгоговоря□"), "a sign that the typeface lacks is shown as a box");
        }
    }

    private static String text(PDDocument pdf, int from, int to, boolean sorted) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(sorted);
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(pdf);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }
}
