package mentoring.source;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mentoring.organization.model.CatalogueKind;
import mentoring.organization.model.FormCatalogue;
import mentoring.organization.model.FormDefinition;
import mentoring.roadmap.model.RoadmapDefinition;
import mentoring.roadmap.model.RoadmapItemDefinition;
import mentoring.roadmap.model.RoadmapSectionDefinition;
import mentoring.roadmap.model.RoadmapTexts;
import mentoring.roadmap.model.RowCells;
import org.junit.jupiter.api.Test;

/** Compares the product's data with the source's text, word for word but for the numbered repairs. */
class SourceTruthTest {

    private static final List<String> COLUMNS = List.of("content", "term", "expected", "indicator", "responsible");

    private final AnnexText source = new AnnexText();
    private final Repairs repairs = new Repairs();
    private final RoadmapDefinition roadmap = RoadmapDefinition.builtIn(1);
    private final RoadmapTexts texts = new RoadmapTexts(roadmap, null, Map.of());
    private final FormCatalogue catalogue = FormCatalogue.builtIn();

    @Test
    void fiveCellsOfAllRows() {
        List<AnnexText.Row> rows = source.rows();
        assertEquals(31, rows.size());
        assertEquals(31, roadmap.items().size());
        assertAll(Stream.iterate(0, i -> i < rows.size(), i -> i + 1).map(i -> () -> compare(rows.get(i), roadmap.items().get(i))));
    }

    @Test
    void sectionsAndTheirRows() {
        assertEquals(repaired("section", source.sections()), roadmap.sections().stream().map(RoadmapSectionDefinition::title).toList());
        assertEquals(List.of(13, 4, 4, 6, 4), roadmap.sections().stream().map(section -> section.items().size()).toList());
        assertEquals(source.rows().stream().map(AnnexText.Row::section).toList(),
            roadmap.items().stream().map(RoadmapItemDefinition::section).toList());
        assertEquals(roadmap.sections().stream().flatMap(section -> Stream.iterate(1, i -> i <= section.items().size(), i -> i + 1)
            .map(i -> section.no() + "." + i)).toList(), roadmap.items().stream().map(RoadmapItemDefinition::no).toList());
    }

    @Test
    void titleTasksAbbreviationsFootnoteColumns() {
        assertEquals(repairs.apply("title", source.title()), oneLine(texts.title(false)));
        assertEquals(source.tasksHeading(), roadmap.tasksHeading());
        assertEquals(8, roadmap.tasks().size());
        assertEquals(repaired("task", source.tasks()), texts.tasks());
        assertEquals(source.abbreviationsHeading(), roadmap.abbreviationsHeading());
        assertEquals(repaired("abbreviation", source.abbreviations()), roadmap.abbreviations());
        assertEquals(source.footnote(), roadmap.footnote());
        assertEquals(List.of(source.footnote()), source.looseRoadmapLines());
        source.roadmapHeads().forEach(head -> assertEquals(head, roadmap.columns()));
    }

    @Test
    void catalogueOfEveryForm() {
        List<String> compared = new ArrayList<>();
        source.catalogue().forEach((label, cells) -> {
            for (String name : repairs.apply("form", label).split(", ")) {
                compared.add(name);
                FormDefinition form = catalogue.forms().stream().filter(known -> known.name().equals(name)).findFirst().orElseThrow();
                for (CatalogueKind kind : CatalogueKind.values()) {
                    String cell = repairs.apply(name + "." + kind, cells.get(kind.ordinal()));
                    assertEquals(entries(cell), form.items(kind), name + " " + kind);
                }
            }
        });
        assertEquals(compared, catalogue.forms().stream().map(FormDefinition::name).toList());
        assertEquals(List.of("PUPIL_PUPIL 14/17", "STUDENT_STUDENT 14/17", "TEACHER_TEACHER 8/14", "STUDENT_PUPIL 14/18",
            "EMPLOYER_PUPIL 8/14"), catalogue.forms().stream()
            .map(form -> form.code() + " " + form.documents().size() + "/" + form.workFormats().size()).toList());
    }

    @Test
    void everyRepairIsNeeded() {
        fiveCellsOfAllRows();
        sectionsAndTheirRows();
        titleTasksAbbreviationsFootnoteColumns();
        catalogueOfEveryForm();
        assertEquals(11, repairs.count());
        assertEquals(List.of(), repairs.unused());
    }

    private void compare(AnnexText.Row row, RoadmapItemDefinition item) {
        RowCells cells = texts.cells(item, null, Map.of(), null);
        assertAll(Stream.iterate(0, i -> i < COLUMNS.size(), i -> i + 1).map(i -> () -> {
            String place = item.no() + "." + COLUMNS.get(i);
            assertEquals(repairs.apply(place, row.cells().get(i)), oneLine(cells.inOrder().get(i)), place);
        }));
    }

    private List<String> repaired(String place, List<String> lines) {
        return lines.stream().map(line -> repairs.apply(place, line)).toList();
    }

    /** Entries are sentences; the full stop divides them and belongs to none, but for an abbreviation's. */
    private static List<String> entries(String cell) {
        return Stream.of(cell.split("\\.\\s+(?=\\p{Lu})")).map(entry -> entry.replaceAll("(?<!т\\. п)\\.$", "")).toList();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
