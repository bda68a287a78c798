package mentoring.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty folder, without a demonstration, to the administrator's first page. */
class SetupIT extends BrowserTest {

    private static final String PASSWORD = "три медленных парохода";

    @TempDir
    private Path data;

    @Test
    void theCodeOfTheConsoleOpensTheInstallationOnce() throws IOException {
        String dead;
        try (Installation first = Installation.start(data)) {
            dead = code(first);
        }
        try (Installation installation = Installation.start(data)) {
            String code = code(installation);
            assertNotEquals(dead, code, "each start tells another code");
            assertCodeIsInNoFile(code);
            Visitor visitor = strangerAt(installation.address(), Screen.DESK);
            everyPageLeadsHere(visitor);
            nothingIsTakenWithoutAnswers(visitor);
            assertPageIsSound(visitor);
            Hands hands = new Hands(visitor);
            fill(hands, dead).press("form:submit").reads("Код не подошёл");
            fill(hands, code).fill("form:again", "три медленных трамвая").press("form:submit").reads("Пароли не совпали");
            fill(hands, code).press("form:submit").isAt("login").reads("Система настроена");
            visitor.logIn(new Login("administrator", "gromov.pi", PASSWORD));
            assertThat(visitor.page().locator("main")).containsText("Ершовская СОШ");
            assertGone(visitor);
            assertGone(strangerAt(installation.address(), Screen.PHONE));
        }
        assertForgottenPasswordIsReplaced();
    }

    /** By the commands of the administrator's help. */
    private void assertForgottenPasswordIsReplaced() throws IOException {
        int port = Installation.freePort();
        Path settings = Files.writeString(data.resolve("settings"), Files.readString(HelpCommands.FOLDER.resolve("mentoring.env"))
            .replace("--port 8080", "--port " + port));
        String said = new HelpCommands("reset.sh").replace("runuser -u mentoring -- ", "")
            .replace("/etc/mentoring/mentoring.env", settings.toString())
            .replace("/opt/mentoring/mentoring.jar", Path.of("target", "mentoring.jar").toAbsolutePath().toString())
            .replace("/var/lib/mentoring", data.toString()).replace("LOGIN", "gromov.pi").command("systemctl", "true").run(data, Map.of());
        assertTrue(said.matches("RESET gromov\\.pi \\S+\n"), said);
        try (Installation installation = Installation.start(data)) {
            Visitor visitor = strangerAt(installation.address(), Screen.DESK);
            visitor.logIn(new Login("administrator", "gromov.pi", said.strip().split(" ")[2]));
            new Hands(visitor).isAt("account/password");
        }
    }

    @Test
    void thePageFitsAPhoneAndTwoWhoPostAtOnceMakeOneInstallation() throws IOException, InterruptedException, ExecutionException {
        try (Installation installation = Installation.start(data)) {
            Visitor phone = strangerAt(installation.address(), Screen.PHONE);
            phone.open("setup");
            assertPageIsSound(phone);
            ExecutorService hands = Executors.newFixedThreadPool(2);
            List<Future<String>> posts = new ArrayList<>();
            for (String login : List.of("first", "second")) {
                PostedForms session = new PostedForms(installation.address());
                Map<String, String> fields = PostedForms.fields(session.get("setup"), "form");
                fields.putAll(answers(code(installation)));
                fields.put("form:login", login);
                posts.add(hands.submit(() -> session.press("setup", "form", "form:submit", fields)));
            }
            List<String> made = new ArrayList<>();
            for (Future<String> post : posts) {
                made.add(post.get());
            }
            hands.shutdown();
            long done = made.stream().filter(answer -> answer.contains("redirect") && answer.contains("/login")).count();
            assertEquals(1, done, made.toString());
            assertGone(phone);
        }
    }

    /** The console in full: the code beside its page, then the address. */
    private static String code(Installation installation) {
        assertEquals(2, installation.console().size(), installation.console().toString());
        String beginning = "SETUP " + installation.address() + "setup ";
        String line = installation.console().get(0);
        assertTrue(line.startsWith(beginning), line);
        return line.substring(beginning.length());
    }

    private void assertCodeIsInNoFile(String code) throws IOException {
        try (Stream<Path> logs = Files.list(data.resolve("logs"))) {
            for (Path log : logs.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".lck")).toList()) {
                assertTrue(Files.readAllLines(log).stream().noneMatch(line -> line.contains(code)), log.toString());
            }
        }
    }

    private static void everyPageLeadsHere(Visitor visitor) {
        for (String path : new String[] {"", "login", "people/list", "print/plan?edition=1&as=pdf"}) {
            visitor.open(path);
            new Hands(visitor).isAt("setup");
        }
    }

    private static void nothingIsTakenWithoutAnswers(Visitor visitor) {
        new Hands(visitor).press("form:submit").reads("Введите код первого запуска").reads("Выберите часовой пояс")
            .reads("Укажите полное название школы").reads("Придумайте пароль");
    }

    private static Hands fill(Hands hands, String code) {
        answers(code).forEach((id, text) -> {
            if (!id.equals("form:zone") && !id.equals("form:kind")) {
                hands.fill(id, text);
            }
        });
        return hands.choose("form:zone", "Москва, Санкт-Петербург (МСК)").mark("form:kind", "школа");
    }

    private static Map<String, String> answers(String code) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("form:token", code);
        answers.put("form:municipality", "Заозёрский муниципальный округ");
        answers.put("form:zone", "MOSCOW");
        answers.put("form:kind", "SCHOOL");
        answers.put("form:fullName", "Муниципальное общеобразовательное учреждение «Ершовская средняя школа»");
        answers.put("form:shortName", "Ершовская СОШ");
        answers.put("form:place", "с. Ершово");
        answers.put("form:directorName", "Орлова Наталья Викторовна");
        answers.put("form:adminName", "Громов Пётр Ильич");
        answers.put("form:login", "Gromov.PI");
        answers.put("form:password", PASSWORD);
        answers.put("form:again", PASSWORD);
        return answers;
    }

    private static void assertGone(Visitor visitor) {
        assertEquals(404, visitor.page().navigate(visitor.page().url().replaceAll("(https?://[^/]+/).*", "$1setup")).status());
        visitor.forgive();
    }
}
