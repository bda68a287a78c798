package mentoring.endtoend;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes between browser and server, seen without a browser: cookies, headers, forms from elsewhere, addresses that mean nothing. */
class WireIT extends BrowserTest {

    private static final int SAME_POSTS = 6;

    private final Session me = new Session();

    @Test
    void theSessionsCookieIsForThisSiteAndNoScriptAndChangesAtTheLogIn() throws IOException {
        String before = cookie(me.get("login"), "JSESSIONID");
        HttpResponse<String> loggedIn = me.logIn("curator", own());
        String after = cookie(loggedIn, "JSESSIONID");
        for (String cookie : List.of(before, after)) {
            assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
        }
        assertNotEquals(before.split(";")[0], after.split(";")[0]);
        String device = cookie(loggedIn, "mentoring.device");
        assertTrue(device.contains("HttpOnly") && device.contains("SameSite="), device);
    }

    @Test
    void noAddressCarriesALogIn() throws IOException {
        String cookie = cookie(me.logIn("curator", own()), "JSESSIONID").split(";")[0];
        assertEquals(200, me.get("people/list").statusCode());
        HttpResponse<String> stranger = new Session().get("people/list;" + cookie.replace("JSESSIONID", "jsessionid"));
        assertEquals(302, stranger.statusCode());
        assertEquals(200, me.get("people/list").statusCode(), "the session itself goes on");
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream().filter(cookie -> cookie.startsWith(name + "=")).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "people/list", "nowhere", "print/plan?edition=1&as=pdf", "roadmap/file?row=1&id=1", "error/failure.html",
        "jakarta.faces.resource/house.css.xhtml?ln=house"})
    void everyAnswerBearsTheHeaders(String path) throws IOException {
        me.logIn("curator", own());
        HttpResponse<String> answer = me.get(path);
        Map<String, List<String>> headers = answer.headers().map();
        assertAll(path,
            () -> assertEquals(List.of("nosniff"), headers.get("X-Content-Type-Options")),
            () -> assertEquals(List.of("DENY"), headers.get("X-Frame-Options")),
            () -> assertTrue(path.contains("resource") || headers.get("Cache-Control").equals(List.of("no-store"))),
            () -> assertTrue(path.contains("resource") || headers.containsKey("Content-Security-Policy")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://elsewhere.example", "null", ""})
    void aFormFromElsewhereIsNotTaken(String origin) throws IOException {
        HttpResponse<String> answer = me.logIn("curator", origin);
        assertEquals(403, answer.statusCode());
        assertFalse(me.get("people/list").body().contains("people/person?id="));
    }

    @Test
    void anAddressSendsNoForm() throws IOException {
        me.logIn("curator", own());
        String page = me.get("").body();
        Map<String, String> fields = PostedForms.fields(page, "userMenu");
        fields.put("userMenu:logOut", "");
        assertEquals(403, me.get("index?" + encode(fields)).statusCode());
        assertEquals(403, me.get("index?" + encode(fields).replace("ViewState", "View%53tate")).statusCode());
        assertEquals(200, me.get("people/list").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"people/person?id=", "people/edit?id=", "people/participation?id=", "pairing/pair?id=", "pairing/edit?id=",
        "pairing/end?id=", "pairing/members?id=", "organization/order?id=", "meeting/meeting?id=", "journal/entry?id=",
        "journal/journal?pair=", "plan/plan?id=", "plan/plan?edition=", "plan/plan?pair=", "roadmap/roadmap?id=", "roadmap/row?id=",
        "roadmap/setup?id=", "exchange/import?id=", "people/sheet?id=", "people/list?school=1&year=", "pairing/list?year=2026&school=",
        "people/candidate?role=", "print/plan?as=pdf&edition=", "print/journal?as=pdf&pair=", "print/roadmap?as=pdf&id="})
    void anAddressThatMeansNothingIsNotFound(String path) throws IOException {
        me.logIn("curator", own());
        String missing = plain(me.get(path + "987654321"));
        for (String value : new String[] {"abc", "1.5", "99999999999999999999", "a%00", "%D0%B9"}) {
            assertEquals(missing, plain(me.get(path + value)), path + value);
        }
    }

    /** Whoever follows a link would else be logged in as somebody else. */
    @ParameterizedTest
    @ValueSource(strings = {"jakarta.faces.ViewState", "jakarta.faces.View%53tate", "%6Aakarta.faces.ViewState"})
    void anAddressLogsNobodyIn(String viewState) throws IOException {
        Login login = installation().login("curator");
        Map<String, String> fields = PostedForms.fields(me.get("login").body(), "form");
        fields.putAll(Map.of("form:login", login.name(), "form:password", login.password(), "form:submit", ""));
        assertEquals(403, me.get("login?" + encode(fields).replace("jakarta.faces.ViewState", viewState)).statusCode());
        assertEquals(302, me.get("people/list").statusCode());
    }

    /** A whole form, posted without a script, to something that is not there, and twice to something that is done. */
    @Test
    void aFormThatCannotBeTakenGetsAPageAndNoFault() throws IOException {
        me.logIn("curator", own());
        Map<String, String> fields = PostedForms.fields(me.get(me.address("people/edit")).body(), "form");
        fields.put("form:save", "");
        HttpResponse<String> missing = me.post("people/edit?id=987654321", fields, own());
        assertTrue(missing.statusCode() < 500, () -> missing.statusCode() + missing.body());
        assertEquals(404, me.post("nowhere", fields, own()).statusCode());
    }

    @Test
    void aFormThatIsTooLargeIsSaidSo() throws IOException {
        me.logIn("curator", own());
        Map<String, String> fields = PostedForms.fields(me.get(me.address("people/edit")).body(), "form");
        fields.put("form:lastName", "А".repeat(1_000_000));
        HttpResponse<String> answer = me.post(me.address("people/edit"), fields, own());
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("Слишком много за один раз"), answer.body());
    }

    @Test
    void aFileThatIsTooLargeOrBreaksOffIsNoFault() throws IOException {
        me.logIn("curator", own());
        String broken = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nFamily";
        for (String path : List.of("exchange/roster", "login", "nowhere")) {
            assertEquals(413, sendFile(path, BodyPublishers.ofByteArray(new byte[60_000_000])), path);
            assertEquals(400, sendFile(path, BodyPublishers.ofString(broken)), path);
            assertEquals(411, sendFile(path, BodyPublishers.fromPublisher(BodyPublishers.ofString(broken))), path);
        }
    }

    private int sendFile(String path, BodyPublisher body) throws IOException {
        return me.send(HttpRequest.newBuilder(URI.create(installation().address() + path)).header("Origin", own())
            .header("Content-Type", "multipart/form-data; boundary=part").POST(body)).statusCode();
    }

    @Test
    void illegibleTextIsRefusedAtItsFieldAndNothingIsSaved() throws IOException {
        me.logIn("curator", own());
        String answer = me.addPerson("Неви\u0000димов", me.get(me.address("people/edit")).body());
        assertTrue(answer.contains("невидимые служебные знаки"), answer);
        assertFalse(me.get(me.address("people/list")).body().contains("димов"));
    }

    @Test
    void theSamePostSentManyTimesAtOnceIsDoneOnce() throws IOException, ExecutionException, InterruptedException {
        me.logIn("curator", own());
        String form = me.get(me.address("people/edit")).body();
        ExecutorService hands = Executors.newFixedThreadPool(SAME_POSTS);
        List<Future<String>> posts = new ArrayList<>();
        IntStream.range(0, SAME_POSTS).forEach(i -> posts.add(hands.submit(() -> me.addPerson("Двукратов", form))));
        for (Future<String> post : posts) {
            post.get();
        }
        hands.shutdown();
        assertEquals(1, me.found("Двукратов"));
    }

    @Test
    void twoWhoEnterTheSamePersonAtOnceEnterItOnce() throws IOException, ExecutionException, InterruptedException {
        ExecutorService hands = Executors.newFixedThreadPool(SAME_POSTS);
        List<Future<String>> posts = new ArrayList<>();
        for (int i = 0; i < SAME_POSTS; i++) {
            Session other = new Session();
            other.logIn("curator", own());
            String form = other.get(other.address("people/edit")).body();
            posts.add(hands.submit(() -> other.addPerson("Однократов", form)));
        }
        for (Future<String> post : posts) {
            post.get();
        }
        hands.shutdown();
        me.logIn("curator", own());
        assertEquals(1, me.found("Однократов"));
    }

    /** The page without what is new at each answer. */
    private static String plain(HttpResponse<String> answer) {
        return answer.statusCode() + answer.body().replaceAll("(?s)<script.*?</script>", "");
    }

    private String own() {
        return installation().address().substring(0, installation().address().length() - 1);
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** One browser: its cookies, and forms posted with them. */
    private final class Session {

        private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager()).build();

        String addPerson(String lastName, String page) throws IOException {
            Map<String, String> fields = PostedForms.fields(page, "form");
            fields.putAll(Map.of("form:lastName", lastName, "form:firstName", "Пётр", "form:birthDate_input", "01.02.2012",
                "form:className", "7А", "form:save", "form:save"));
            fields.putAll(Map.of("jakarta.faces.partial.ajax", "true", "jakarta.faces.source", "form:save",
                "jakarta.faces.partial.execute", "form", "jakarta.faces.partial.render", "form"));
            return post("people/edit", fields, own()).body();
        }

        /** A list's address with school and year, as the menu has it. */
        String address(String path) throws IOException {
            String page = get("people/list").body();
            return path + page.replaceAll("(?s).*?people/edit(\\?school=\\d+)&amp;(year=\\d+).*", "$1&$2");
        }

        /** How many people of that surname the list finds. */
        long found(String lastName) throws IOException {
            String page = get(address("people/list") + "&q=" + encode(lastName)).body();
            return Pattern.compile("people/person\\?id=\\d+").matcher(page).results().map(MatchResult::group).distinct().count();
        }

        HttpResponse<String> logIn(String role, String origin) throws IOException {
            Login login = installation().login(role);
            Map<String, String> fields = PostedForms.fields(get("login").body(), "form");
            fields.putAll(Map.of("form:login", login.name(), "form:password", login.password(), "form:submit", ""));
            return post("login", fields, origin);
        }

        HttpResponse<String> get(String path) throws IOException {
            return send(HttpRequest.newBuilder(URI.create(installation().address() + path)));
        }

        private HttpResponse<String> post(String path, Map<String, String> fields, String origin) throws IOException {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(installation().address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8").POST(BodyPublishers.ofString(encode(fields)));
            return send(origin.isEmpty() ? request : request.header("Origin", origin));
        }

        private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
            try {
                return client.send(request.build(), BodyHandlers.ofString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }
}
