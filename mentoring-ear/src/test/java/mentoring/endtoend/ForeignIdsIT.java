package mentoring.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Everybody of one school replays what the people of another one have in their addresses, forms and downloads. Whatever is not his
 * answers as if it were not there, names nobody, and nothing of the other school changes. On a demonstration of its own, since the
 * buttons that are pressed may do what they are for in the presser's own school.
 */
class ForeignIdsIT {

    /** The last ones are last: a director's buttons may shut the others out. */
    private static final List<String> OWN = List.of("mentee", "mentor", "curator", "director");
    private static final List<String> OTHER = List.of("college.mentee", "college.mentor", "college.curator", "college.director");
    private static final String MISSING = "987654321";
    private static final Set<String> NO_IDS = Set.of("year", "as");
    private static final Set<String> NOT_PRESSED = Set.of("userMenu", "schoolSwitch", "yearSwitch", "schoolSwitchSide", "yearSwitchSide");
    private static final int EXAMPLES = 1;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Pattern PERSON = Pattern.compile("<a href=\"/people/person\\?id=\\d+\"[^>]*>\\s*([^<]*[^<\\s])\\s*</a>");
    private static final Pattern FORM = Pattern.compile("<form id=\"([^\"]+)\"");
    private static final Pattern SOURCE = Pattern.compile("PrimeFaces\\.ab\\(\\{s:\"([^\"]+)\"(?:,e:\"(\\w+)\")?,f:\"([^\"]+)\"");
    private static final Pattern WHOLE = Pattern.compile("addSubmitParam\\('([^']+)',\\{'([^']+)':");
    private static final Pattern OF_ID = Pattern.compile("(\\d+)(\\|.*)?");
    private static final Pattern OPTION = Pattern.compile("<(?:option|input)[^>]*value=\"(\\d+)\"");

    private static Installation installation;

    /** What each of the other school sees. */
    private static final Map<String, SchoolWalk> OTHERS = new LinkedHashMap<>();
    private static Map<String, List<String>> foreign;
    private static Set<String> names;

    private final List<String> findings = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        Path data = Installation.FOLDER.resolve("foreign");
        SharedInstallation.delete(data);
        installation = FilledDemo.start(data);
        harvest();
    }

    private static void harvest() throws IOException {
        collectDocuments();
        for (String login : OTHER) {
            OTHERS.put(login, new SchoolWalk(session(login), 1));
        }
        foreign = OTHERS.values().stream().flatMap(walk -> walk.addresses().stream()).filter(address -> !ids(address).isEmpty()).distinct()
            .collect(Collectors.groupingBy(SchoolWalk::kind, TreeMap::new, Collectors.toList()));
        names = OTHERS.values().stream().flatMap(walk -> walk.pages().values().stream())
            .flatMap(page -> PERSON.matcher(page).results().map(found -> found.group(1))).filter(name -> name.contains(" "))
            .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(foreign.size() > 30 && foreign.containsKey("print/all?job"), () -> "kinds of addresses: " + foreign.keySet());
        assertTrue(names.size() > 20, () -> "names: " + names);
    }

    /** The other school has an archive of documents, which can be taken away. */
    private static void collectDocuments() throws IOException {
        PostedForms curator = session("college.curator");
        Map<String, String> fields = PostedForms.fields(curator.get("exchange/print"), "form");
        fields.put("form:docx", "on");
        String answer = curator.press("exchange/print", "form", "form:print", fields);
        Matcher address = Pattern.compile("exchange/printed\\?id=\\d+").matcher(answer);
        assertTrue(address.find(), answer);
        Instant end = Instant.now().plus(PATIENCE);
        while (!curator.get(address.group()).contains("/print/all?job=")) {
            assertTrue(Instant.now().isBefore(end), "the documents are not ready");
        }
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @Test
    void anothersAddressesAnswerAsIfNothingWereThere() throws IOException {
        for (String login : OWN) {
            PostedForms me = session(login);
            for (Map.Entry<String, List<String>> kind : foreign.entrySet()) {
                for (String address : kind.getValue().subList(0, Math.min(EXAMPLES, kind.getValue().size()))) {
                    HttpResponse<String> answer = me.answer(address);
                    same(login + " /" + address, me.answer(with(address, ids(address), MISSING)), answer, address);
                    if (answer.statusCode() != 404 && answer.statusCode() != 403) {
                        findings.add(login + " /" + address + ": status " + answer.statusCode());
                    }
                }
            }
            assertEquals(404, me.answer("operation/log").statusCode());
        }
        assertEquals(List.of(), findings);
    }

    /** One id of the other school among one's own: a class in a list's filter, a row's file, an order for one's pairs. */
    @Test
    void anothersIdAmongOnesOwnIsAMissingOne() throws IOException {
        int replayed = 0;
        for (String login : OWN) {
            PostedForms me = session(login);
            Map<String, String> examples = new HashMap<>();
            new SchoolWalk(me, 1).addresses().forEach(address -> examples.putIfAbsent(SchoolWalk.kind(address), address));
            for (Map.Entry<String, String> own : examples.entrySet()) {
                Set<String> ids = ids(own.getValue());
                for (String id : foreign.containsKey(own.getKey()) && ids.size() > 1 ? ids : Set.<String>of()) {
                    String theirs = SchoolWalk.parameters(foreign.get(own.getKey()).get(0)).get(id);
                    String address = with(own.getValue(), Set.of(id), theirs);
                    same(login + " /" + address, me.answer(with(own.getValue(), Set.of(id), MISSING)), me.answer(address), address);
                    replayed++;
                }
            }
        }
        assertTrue(replayed > 3, "only " + replayed);
        assertEquals(List.of(), findings);
    }

    @Test
    void anothersIdsInPostsChangeNothingOfTheirsAndNameNobody() throws IOException {
        Map<String, String> before = theirs();
        int presses = 0;
        for (String login : OWN) {
            PostedForms me = session(login);
            SchoolWalk walk = new SchoolWalk(me, 1);
            Set<String> known = new TreeSet<>(names);
            walk.pages().values().forEach(page -> known.removeIf(page::contains));
            for (Map.Entry<String, String> page : walk.pages().entrySet()) {
                for (String form : forms(page.getValue())) {
                    presses += pressAtTheirs(me, login, page.getKey(), page.getValue(), form, known);
                    presses += pressWithTheirs(me, login, page.getKey(), page.getValue(), form, known);
                }
            }
        }
        assertTrue(presses > 100, "only " + presses);
        assertEquals(List.of(), findings);
        assertEquals(before, theirs());
    }

    /** One's own form, sent to the address of the other school's object of the same kind. */
    private int pressAtTheirs(PostedForms me, String login, String own, String page, String form, Set<String> known) throws IOException {
        List<String> addresses = foreign.getOrDefault(SchoolWalk.kind(own), List.of());
        if (addresses.isEmpty()) {
            return 0;
        }
        Set<String> sources = sources(page, form);
        String shown = "";
        for (String source : sources) {
            shown = shown.isEmpty() ? me.get(own) : shown;
            if (!shown.contains("<form id=\"" + form + "\"")) {
                return 0;
            }
            String answer = me.press(addresses.get(0), form, source, PostedForms.fields(shown, form));
            unnamed(login + " " + source + " at /" + addresses.get(0), known, answer);
            shown = answer.contains("<update") ? shown : "";
        }
        return sources.size();
    }

    /** One's own form with what the same field of the other school holds. */
    private int pressWithTheirs(PostedForms me, String login, String own, String page, String form, Set<String> unheard) throws IOException {
        Map<String, String> tampered = new LinkedHashMap<>();
        Set<String> mine = values(page, form);
        Set<String> known = new TreeSet<>();
        PostedForms.fields(page, form).keySet().stream().filter(field -> known.add(field.replaceAll(":\\d+:", ":#:")))
            .forEach(field -> theirValue(own, form, field, mine).ifPresent(value -> tampered.put(field, value)));
        int presses = 0;
        for (Map.Entry<String, String> field : tampered.entrySet()) {
            for (String source : sources(page, form)) {
                String foreignAnswer = post(me, own, form, source, field.getKey(), field.getValue());
                unnamed(login + " " + source + " with " + field, unheard, foreignAnswer);
                String missing = post(me, own, form, source, field.getKey(), field.getValue().replaceFirst("\\d+", MISSING));
                if (!plain(missing, field.getValue()).equals(plain(foreignAnswer, field.getValue()))) {
                    findings.add(login + " " + source + " with " + field + " differs from a missing one");
                }
                presses += 2;
            }
        }
        return presses;
    }

    private static String post(PostedForms me, String own, String form, String source, String field, String value) throws IOException {
        Map<String, String> fields = PostedForms.fields(me.get(own), form);
        fields.put(field, value);
        return me.press(own, form, source, fields);
    }

    /** An id that stands in the same field of the other school's page and in none of one's own. */
    private static Optional<String> theirValue(String own, String form, String field, Set<String> mine) {
        if (field.endsWith("_hinput")) {
            return foreign.getOrDefault("people/participation?id", List.of()).stream().findFirst()
                .map(address -> SchoolWalk.parameters(address).get("id") + "|x");
        }
        String view = own.replaceAll("\\?.*", "");
        return OTHERS.values().stream().flatMap(walk -> walk.pages().entrySet().stream())
            .filter(page -> page.getKey().replaceAll("\\?.*", "").equals(view) && page.getValue().contains("<form id=\"" + form + "\""))
            .flatMap(page -> options(page.getValue(), form, field).stream()).filter(value -> !mine.contains(value)).findFirst();
    }

    private static Set<String> options(String page, String form, String field) {
        String named = "[^>]*name=\"" + Pattern.quote(field) + "\"[^>]*>";
        return Pattern.compile("(?s)<select" + named + ".*?</select>|<input(?=[^>]*type=\"(?:checkbox|radio|hidden)\")" + named).matcher(text(page, form)).results()
            .flatMap(found -> OPTION.matcher(found.group()).results()).map(found -> found.group(1))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> values(String page, String form) {
        return OPTION.matcher(text(page, form)).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static String text(String page, String form) {
        int begin = page.indexOf("<form id=\"" + form + "\"");
        return page.substring(begin, page.indexOf("</form>", begin));
    }

    private static List<String> forms(String page) {
        return FORM.matcher(page).results().map(found -> found.group(1)).filter(form -> !NOT_PRESSED.contains(form)).toList();
    }

    /** Buttons and other things of a form that post it; of those in rows the first. */
    private static Set<String> sources(String page, String form) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Matcher source = SOURCE.matcher(page); source.find();) {
            if (source.group(3).equals(form) && source.group(2) == null) {
                found.putIfAbsent(source.group(1).replaceAll(":\\d+:", ":#:"), source.group(1));
            }
        }
        WHOLE.matcher(page).results().filter(source -> source.group(1).equals(form)).map(source -> source.group(2))
            .forEach(source -> found.putIfAbsent(source.replaceAll(":\\d+:", ":#:"), source));
        return new LinkedHashSet<>(found.values());
    }

    /** Everything that the other school sees of itself, but what tells of the time. */
    private static Map<String, String> theirs() throws IOException {
        Map<String, String> seen = new TreeMap<>();
        for (Map.Entry<String, SchoolWalk> other : OTHERS.entrySet()) {
            PostedForms session = session(other.getKey());
            for (String address : other.getValue().pages().keySet()) {
                if (!address.startsWith("audit/") && !address.startsWith("account/") && !address.isEmpty()) {
                    seen.put(other.getKey() + " /" + address, plain(session.get(address), MISSING));
                }
            }
        }
        return seen;
    }

    private void unnamed(String what, Set<String> known, String answer) {
        known.stream().filter(answer::contains).findFirst().ifPresent(name -> findings.add(what + " names " + name));
        if (answer.contains("<error-name>") || answer.contains("error/failed")) {
            findings.add(what + " fails: " + answer.substring(0, Math.min(300, answer.length())));
        }
    }

    private void same(String what, HttpResponse<String> missing, HttpResponse<String> answer, String address) {
        String values = String.join("|", SchoolWalk.parameters(address).values());
        boolean alike = missing.statusCode() == answer.statusCode() && plain(missing.body(), values).equals(plain(answer.body(), values));
        if (!alike) {
            findings.add(what + ": " + answer.statusCode() + ", a missing one " + missing.statusCode());
        }
        names.stream().filter(name -> answer.statusCode() != 200 && answer.body().contains(name)).findFirst()
            .ifPresent(name -> findings.add(what + " names " + name));
    }

    /** A page without what is new at each answer, and without the id that it was asked for. */
    private static String plain(String body, String values) {
        return body.replaceAll("(?s)<script.*?</script>", "").replaceAll("<input type=\"hidden\"[^>]*>", "")
            .replaceAll("(?s)<update id=\"[^\"]*ViewState[^\"]*\">.*?</update>", "").replaceAll("(?s)<eval>.*?</eval>", "")
            .replaceAll("nonce=\"[^\"]*\"", "")
            .replaceAll("\\b(" + MISSING + "|" + values.replaceAll("[^\\d|]", "").replaceAll("^\\|+|\\|+$", "").replaceAll("\\|+", "|")
                + ")\\b", "#");
    }

    /** Names of the parameters that name an object. */
    private static Set<String> ids(String address) {
        return SchoolWalk.parameters(address).entrySet().stream()
            .filter(each -> !NO_IDS.contains(each.getKey()) && OF_ID.matcher(each.getValue()).matches()).map(Map.Entry::getKey)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String with(String address, Set<String> parameters, String value) {
        String changed = address;
        for (String parameter : parameters) {
            changed = changed.replaceAll("([?&]" + parameter + "=)[^&]*", "$1" + value);
        }
        return changed;
    }

    private static PostedForms session(String login) throws IOException {
        Login known = installation.logins().stream().filter(each -> each.name().equals(login)).findFirst().orElseThrow();
        return new PostedForms(installation.address()).logIn(known);
    }
}
