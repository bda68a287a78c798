package mentoring.roadmap.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mentoring.shared.model.JsonResource;
import mentoring.shared.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoadmapDefinitionTest {

    private final RoadmapDefinition roadmap = RoadmapDefinition.builtIn(1);

    @Test
    void kindsOfTermAsInTheSource() {
        assertEquals(Map.of(TermKind.ON_DATE, List.of("1.1"),
            TermKind.WHOLE_PERIOD, List.of("1.2", "1.9", "1.12", "4.2", "5.1", "5.2", "5.4"),
            TermKind.OWN_SCHEDULE, List.of("1.5"), TermKind.QUARTERLY, List.of("3.3"), TermKind.MONTH_RANGE, List.of("3.4")),
            roadmap.items().stream().filter(item -> item.term().kind() != TermKind.BY_DATE)
                .collect(Collectors.groupingBy(item -> item.term().kind(),
                    Collectors.mapping(RoadmapItemDefinition::no, Collectors.toList()))));
        assertEquals(20, roadmap.items().stream().filter(item -> item.term().kind() == TermKind.BY_DATE).count());
        assertEquals(20, roadmap.items().stream().filter(RoadmapItemDefinition::schoolChoosesResponsible).count());
    }

    @Test
    void blanksOfTheSource() {
        Map<String, Long> blanks = new TreeMap<>();
        roadmap.items().forEach(item -> blanks.put(item.no(), item.thresholds().stream().filter(Threshold::isBlank).count()));
        blanks.values().removeIf(count -> count == 0);
        assertEquals(Map.of("1.5", 2L, "4.2", 1L, "4.4", 3L, "4.6", 1L, "5.4", 1L), blanks);
        assertEquals(List.of("organisation", "collectionLinks", "publicationLinks"),
            roadmap.openParameters().stream().map(ParameterDefinition::name).toList());
    }

    @Test
    void rowsThatTheProductCounts() {
        assertEquals(List.of("1.1", "1.2", "1.7", "1.8", "1.9", "1.10", "1.11", "1.12", "5.1", "5.2", "5.3"),
            roadmap.items().stream().filter(RoadmapItemDefinition::computed).map(RoadmapItemDefinition::no).toList());
        assertEquals(List.of("5.1", "5.2"),
            roadmap.items().stream().filter(RoadmapItemDefinition::controlsRoadmap).map(RoadmapItemDefinition::no).toList());
    }

    @Test
    void examplesOfTheSourceAreTheSchools() {
        assertEquals(List.of("1.3", "1.4", "4.1"), roadmap.items().stream().filter(item -> item.thresholds().stream()
            .anyMatch(threshold -> !threshold.isBlank() && threshold.changeableBy() == ChangeableBy.SCHOOL))
            .map(RoadmapItemDefinition::no).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'\"indicator\": \"consents.valid\"', '\"indicator\": \"consents.other\"', roadmap.template.unknownIndicator",
        "'\"shows\": [\"consents.valid\"]', '\"shows\": [\"consents.all\"]', roadmap.template.unknownIndicator",
        "'\"kind\": \"ON_DATE\"', '\"kind\": \"SOMETIME\"', roadmap.template.unknownWord",
        "'\"doneWhen\": [\"valid\"]', '\"doneWhen\": [\"all\"]', roadmap.template.unknownThreshold",
        "'у {valid}%', 'у {share}%', roadmap.template.unknownParameter",
        "'\"key\": \"consents\"', '\"key\": \"pairing\"', roadmap.template.keyTwice",
        "'\"confirmAfter\": [\"termControl\"]', '\"confirmAfter\": [\"nobody\"]', roadmap.template.unknownRow"})
    void namesThatLeadNowhereAreRefused(String from, String to, String key) {
        String text = read();
        assertTrue(text.contains(from), from);
        try (JsonReader reader = Json.createReader(new StringReader(text.replace(from, to)))) {
            JsonObject changed = reader.readObject();
            Refusal refusal = assertThrows(Refusal.class, () -> RoadmapDefinitionReader.read(changed));
            assertEquals(key, refusal.problems().get(0).key());
        }
    }

    @Test
    void anUnchangedTemplateIsRead() {
        assertEquals(roadmap, RoadmapDefinitionReader.read(JsonResource.read("/roadmap/template-1.json")));
    }

    private static String read() {
        try (InputStream in = RoadmapDefinitionTest.class.getResourceAsStream("/roadmap/template-1.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
