package mentoring.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundles beside what uses them: no word is missing, left over, outside, or in a form that its number does not take. */
class BundlesTest {

    private static final List<Path> SOURCES = Stream.of("mentoring-web", "mentoring-ejb", "mentoring-model")
        .map(module -> Path.of("..", module, "src", "main")).toList();
    private static final Path BUNDLES = Path.of("src", "main", "resources", "mentoring");
    private static final Pattern JAVA_LITERAL = Pattern.compile("\"\\{?([A-Za-z][\\w.]*)}?\"");
    private static final Pattern PAGE_LITERAL = Pattern.compile("'([A-Za-z][\\w.]*)'|=\"([a-z]+\\.[\\w.]+)\"");
    private static final Pattern ENUM_KEY = Pattern.compile("[a-z]+\\.([A-Z][A-Za-z]+)\\.([A-Z][A-Z0-9_]*)(\\..*)?");
    private static final Pattern PLACE = Pattern.compile("\\{\\d[^}]*}");
    private static final Pattern CYRILLIC = Pattern.compile("[А-Яа-яЁё]");
    private static final String NUMBERED = "\\.(one|few|many|short|start)$";
    /** Literals that look like keys and are none: parts of addresses and of the database's language. */
    private static final Set<String> NO_KEYS =
        Set.of("journal.key", "participation.column", "roadmap.approved", "roadmap.done", "roadmap.onTime");
    /** Russian that is no word of the interface: printed forms of the source document, school data, word lists, the demonstration. */
    private static final List<String> RUSSIAN_BY_NATURE = List.of("/demo/", "/document/model/", "exchange/RosterTemplate", "exchange/model/",
        "journal/JournalPrintService", "journal/PrintedJournal", "pairing/PairHead", "plan/PlanOrders", "plan/PlanPrintService",
        "plan/PrintedPlan", "plan/PlanViews", "roadmap/RoadmapPrintService",
        "roadmap/RoadmapService", "account/model/LoginName", "account/model/PasswordRule", "organization/model/RoleModel",
        "organization/model/School.java", "pairing/model/Topics", "people/model/SchoolClass", "roadmap/model/TermTexts",
        "shared/model/PersonName", "shared/model/NamesInText", "house/house.js", "house/schedule.js");

    private final Map<String, String> russian = words(Languages.RUSSIAN);
    private final Map<String, String> english = words(Locale.ENGLISH);
    private final Map<Path, String> sources = sources();
    private final Set<String> literals = literals();

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        List<String> twice = new ArrayList<>();
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".properties")).toList()) {
                Set<String> known = new HashSet<>();
                Files.readAllLines(file).stream().filter(line -> line.matches("[\\w.]+=.*")).map(line -> line.substring(0, line.indexOf('=')))
                    .filter(key -> !known.add(key)).forEach(key -> twice.add(file.getFileName() + " " + key));
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void noKeyIsMissing() {
        Set<String> missing = literals.stream().filter(this::isKey).filter(key -> !NO_KEYS.contains(key))
            .filter(key -> Stream.of("", ".one", ".short").noneMatch(end -> russian.containsKey(key + end)))
            .filter(key -> russian.keySet().stream().noneMatch(known -> known.startsWith(key + "."))).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    @Test
    void noKeyIsUnused() {
        List<String> beginnings = literals.stream().filter(literal -> literal.endsWith(".")).toList();
        Set<String> names = sources.values().stream().flatMap(text -> Pattern.compile("\\b[A-Z]\\w+\\b").matcher(text).results())
            .map(MatchResult::group).collect(Collectors.toSet());
        Set<String> unused = russian.keySet().stream().filter(key -> !key.startsWith("jakarta.") && !key.startsWith("primefaces."))
            .filter(key -> !literals.contains(key) && !literals.contains(key.replaceAll(NUMBERED, "")))
            .filter(key -> beginnings.stream().noneMatch(key::startsWith))
            .filter(key -> !namesAValue(key, names)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        List<String> differing = russian.keySet().stream().filter(english::containsKey)
            .filter(key -> !places(russian.get(key)).equals(places(english.get(key)))).sorted().toList();
        assertEquals(List.of(), differing);
    }

    /** A text with places is a pattern, in which an apostrophe stands doubled; one without is taken as it stands. */
    @Test
    void apostrophesAreWrittenAsTheirTextIsRead() {
        List<String> wrong = new ArrayList<>();
        for (Map<String, String> words : List.of(russian, english)) {
            words.forEach((key, text) -> {
                String single = text.replace("''", "");
                if (PLACE.matcher(text).find() ? single.contains("'") : text.contains("''")) {
                    wrong.add(key + "=" + text);
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noWordStandsOutsideTheBundles() {
        List<String> outside = new ArrayList<>();
        sources.forEach((path, text) -> {
            String name = path.toString().replace('\\', '/');
            if (RUSSIAN_BY_NATURE.stream().noneMatch(name::contains)) {
                text.lines().filter(line -> CYRILLIC.matcher(line).find()).filter(line -> !line.contains("lang=\"ru\""))
                    .forEach(line -> outside.add(name + ": " + line.strip()));
            }
        });
        assertEquals(List.of(), outside);
    }

    @Test
    void eachRussianPluralHasItsThreeForms() {
        Set<String> wanted = plurals().stream().flatMap(key -> Stream.of(key + ".one", key + ".few", key + ".many"))
            .filter(key -> !russian.containsKey(key)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), wanted);
    }

    /** «из 1 строки», but «из 5 строк»: where the number is only told beside, the word stands before it. */
    @Test
    void noRussianWordFollowsAWholeOfWhichAPartIsTold() {
        Pattern counted = Pattern.compile("из \\{\\d} [а-яё]");
        assertEquals(List.of(), russian.entrySet().stream().filter(word -> counted.matcher(word.getValue()).find()).map(Map.Entry::getKey)
            .filter(key -> !plurals().contains(key.replaceAll(NUMBERED, ""))).toList());
    }

    /** 1, 21 take one form, 2, 22 another, 5, 11, 25, 111 the third; which words change, and how, was read by a person. */
    @Test
    void eachRussianPluralAgreesWithItsNumber() throws IOException {
        Texts texts = new Texts(Languages.RUSSIAN);
        Set<String> known = known();
        Map<String, String> wrong = new TreeMap<>();
        for (String key : plurals()) {
            Map<String, List<Long>> forms = Map.of("one", List.of(1L, 21L), "few", List.of(2L, 22L), "many", List.of(5L, 11L, 25L, 111L));
            forms.forEach((form, numbers) -> numbers.forEach(number -> {
                String expected = texts.of(key + "." + form, number, "а", "б", "в");
                if (!expected.equals(texts.plural(key, number, "а", "б", "в"))) {
                    wrong.put(key + " " + number, texts.plural(key, number, "а", "б", "в"));
                }
            }));
            changes(key).stream().filter(change -> !known.contains(change)).forEach(change -> wrong.put(key, change));
        }
        assertEquals(Map.of(), wrong, "wrong, or not yet in plurals-ru.txt");
    }

    /** The words of a plural that differ between its forms, as «план плана планов». */
    private Set<String> changes(String key) {
        List<List<String>> forms = Stream.of(".one", ".few", ".many")
            .map(form -> Arrays.asList(russian.get(key + form).split("[\\s,.:;«»()]+"))).toList();
        if (forms.stream().map(List::size).distinct().count() > 1) {
            return Set.of(forms.stream().map(form -> String.join(" ", form)).collect(Collectors.joining(" | ")));
        }
        Set<String> changes = new TreeSet<>();
        for (int i = 0; i < forms.get(0).size(); i++) {
            int place = i;
            List<String> word = forms.stream().map(form -> form.get(place)).toList();
            if (new HashSet<>(word).size() > 1) {
                changes.add(String.join(" ", word));
            }
        }
        return changes;
    }

    private static Set<String> known() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                BundlesTest.class.getResourceAsStream("/plurals-ru.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toSet());
        }
    }

    private Set<String> plurals() {
        return russian.keySet().stream().filter(key -> key.endsWith(".few") || key.endsWith(".many") && russian.containsKey(key.replace(".many", ".one")))
            .map(key -> key.replaceAll(NUMBERED, "")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean namesAValue(String key, Set<String> names) {
        Matcher matcher = ENUM_KEY.matcher(key);
        return matcher.matches() && names.contains(matcher.group(1)) && names.contains(matcher.group(2));
    }

    private boolean isKey(String literal) {
        int dot = literal.indexOf('.');
        return dot > 0 && !literal.endsWith(".") && Messages.FEATURES.contains(literal.substring(0, dot));
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group().substring(0, 2)).distinct().sorted().toList();
    }

    private Set<String> literals() {
        Set<String> found = new TreeSet<>();
        sources.forEach((path, text) -> (path.toString().endsWith(".java") ? JAVA_LITERAL : PAGE_LITERAL).matcher(text).results()
            .forEach(literal -> found.add(literal.group(1) != null ? literal.group(1) : literal.group(2))));
        return found;
    }

    /** Code and pages without their comments. */
    private static Map<Path, String> sources() {
        Map<Path, String> texts = new LinkedHashMap<>();
        for (Path root : SOURCES) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|xhtml|js)")).sorted().toList()) {
                    String text = Files.readString(file);
                    texts.put(file, file.toString().endsWith(".xhtml") ? text.replaceAll("(?s)<!--.*?-->", "")
                        : text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", ""));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static Map<String, String> words(Locale language) {
        ResourceBundle bundle = Messages.in(language);
        return bundle.keySet().stream().collect(Collectors.toMap(key -> key, bundle::getString));
    }
}
