package mentoring.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first start of an installation from its dark sides; JourneyIT goes through it as one should. */
class SetupIT extends BrowserTest {

    @TempDir
    private Path data;

    @Test
    void theCodeOfAnEarlierStartIsDeadAndTwoWhoPostAtOnceMakeOneInstallation() throws IOException, InterruptedException, ExecutionException {
        String dead;
        try (Installation first = Installation.start(data)) {
            dead = SetupSteps.code(first);
        }
        List<String> made = new ArrayList<>();
        try (Installation installation = Installation.start(data)) {
            assertNotEquals(dead, SetupSteps.code(installation), "each start tells another code");
            Visitor phone = strangerAt(installation.address(), Screen.PHONE);
            phone.open("setup");
            assertPageIsSound(phone);
            SetupSteps.fill(new Hands(phone), dead).press("form:submit").reads("Код не подошёл");
            ExecutorService hands = Executors.newFixedThreadPool(2);
            List<Future<String>> posts = new ArrayList<>();
            for (String login : List.of("first", "second")) {
                PostedForms session = new PostedForms(installation.address());
                Map<String, String> fields = PostedForms.fields(session.get("setup"), "form");
                fields.putAll(SetupSteps.answers(SetupSteps.code(installation)));
                fields.put("form:login", login);
                posts.add(hands.submit(() -> session.press("setup", "form", "form:submit", fields)));
            }
            for (Future<String> post : posts) {
                made.add(post.get());
            }
            hands.shutdown();
            assertEquals(1, made.stream().filter(SetupIT::done).count(), made.toString());
            SetupSteps.assertGone(installation, phone);
        }
        assertForgottenPasswordIsReplaced(done(made.get(0)) ? "first" : "second");
    }

    private static boolean done(String answer) {
        return answer.contains("redirect") && answer.contains("/login");
    }

    /** By the commands of the administrator's help. */
    private void assertForgottenPasswordIsReplaced(String login) throws IOException {
        int port = Installation.freePort();
        Path settings = Files.writeString(data.resolve("settings"), Files.readString(HelpCommands.FOLDER.resolve("mentoring.env"))
            .replace("--port 8080", "--port " + port));
        String said = new HelpCommands("reset.sh").replace("runuser -u mentoring -- ", "")
            .replace("/etc/mentoring/mentoring.env", settings.toString())
            .replace("/opt/mentoring/mentoring.jar", Path.of("target", "mentoring.jar").toAbsolutePath().toString())
            .replace("/var/lib/mentoring", data.toString()).replace("LOGIN", login).command("systemctl", "true").run(data, Map.of());
        assertTrue(said.matches("RESET " + login + " \\S+\n"), said);
        try (Installation installation = Installation.start(data)) {
            Visitor visitor = strangerAt(installation.address(), Screen.DESK);
            visitor.logIn(new Login("administrator", login, said.strip().split(" ")[2]));
            new Hands(visitor).isAt("account/password");
        }
    }
}
