package mentoring.roadmap.model;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mentoring.shared.model.JsonResource;
import mentoring.shared.model.Refusal;

/** Reads a template's JSON into records, and refuses one that names anything unknown. */
public final class RoadmapDefinitionReader {

    private static final Map<Integer, RoadmapDefinition> BUILT_IN = new ConcurrentHashMap<>();

    private RoadmapDefinitionReader() {
    }

    static RoadmapDefinition builtIn(int number) {
        return BUILT_IN.computeIfAbsent(number, version -> read(JsonResource.read("/roadmap/template-" + version + ".json")));
    }

    /** Reads a template. */
    public static RoadmapDefinition read(JsonObject root) {
        RoadmapDefinition definition = new RoadmapDefinition(root.getInt("template"), root.getString("title"),
            root.getString("approvedTitle"), root.getString("tasksHeading"), JsonResource.texts(root, "tasks"),
            root.getString("abbreviationsHeading"), JsonResource.texts(root, "abbreviations"), JsonResource.texts(root, "columns"),
            root.getString("footnote"), responsibles(root.getJsonObject("responsibles")),
            objects(root, "parameters").stream().map(RoadmapDefinitionReader::parameter).toList(),
            objects(root, "sections").stream().map(RoadmapDefinitionReader::section).toList());
        Refusal.ifAny(RoadmapDefinitionCheck.problems(definition));
        return definition;
    }

    private static Map<ResponsibleKind, String> responsibles(JsonObject words) {
        Map<ResponsibleKind, String> responsibles = new EnumMap<>(ResponsibleKind.class);
        words.keySet().forEach(key -> responsibles.put(word(ResponsibleKind.class, key), words.getString(key)));
        return responsibles;
    }

    private static ParameterDefinition parameter(JsonObject parameter) {
        return new ParameterDefinition(parameter.getString("name"), word(ParameterType.class, parameter.getString("type")),
            parameter.getString("blank"));
    }

    private static RoadmapSectionDefinition section(JsonObject section) {
        int no = section.getInt("no");
        return new RoadmapSectionDefinition(no, section.getString("title"),
            objects(section, "items").stream().map(item -> item(item, no)).toList());
    }

    private static RoadmapItemDefinition item(JsonObject item, int section) {
        return new RoadmapItemDefinition(item.getString("key"), item.getString("no"), section, item.getString("content"),
            term(item.getJsonObject("term")), item.getString("expected"), item.getString("indicator"),
            words(ResponsibleKind.class, item, "responsible"),
            objects(item, "thresholds").stream().map(RoadmapDefinitionReader::threshold).toList(),
            JsonResource.texts(item, "shows").stream().map(RoadmapDefinitionReader::indicator).toList(),
            words(EvidenceSubject.class, item, "evidence"), JsonResource.texts(item, "doneWhen"), JsonResource.texts(item, "paceWhen"),
            JsonResource.texts(item, "confirmAfter"));
    }

    private static TermDefinition term(JsonObject term) {
        return new TermDefinition(word(TermKind.class, term.getString("kind")), term.getString("text"), day(term.getString("from", null)),
            day(term.getString("to", null)), JsonResource.texts(term, "periods").stream().map(RoadmapDefinitionReader::day).toList());
    }

    private static Threshold threshold(JsonObject threshold) {
        BigDecimal amount = threshold.isNull("value") ? null : ((JsonNumber) threshold.get("value")).bigDecimalValue();
        return new Threshold(threshold.getString("name"), indicator(threshold.getString("indicator")),
            JsonResource.texts(threshold, "groups"), word(Comparison.class, threshold.getString("op")), amount,
            word(Unit.class, threshold.getString("unit")), word(ChangeableBy.class, threshold.getString("changeableBy")),
            threshold.getBoolean("source"), threshold.getString("blank", null),
            word(SchoolSize.class, threshold.getString("when", SchoolSize.ANY_SCHOOL.name())));
    }

    private static IndicatorKey indicator(String key) {
        return IndicatorKey.of(key).orElseThrow(() -> Refusal.because("roadmap.template.unknownIndicator", key));
    }

    private static MonthDay day(String day) {
        return day == null ? null : MonthDay.parse("--" + day);
    }

    private static <E extends Enum<E>> List<E> words(Class<E> type, JsonObject object, String name) {
        return JsonResource.texts(object, name).stream().map(word -> word(type, word)).toList();
    }

    private static <E extends Enum<E>> E word(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> value.name().equals(word)).findFirst()
            .orElseThrow(() -> Refusal.because("roadmap.template.unknownWord", word));
    }

    private static List<JsonObject> objects(JsonObject object, String name) {
        return object.getJsonArray(name).getValuesAs(JsonObject.class);
    }
}
