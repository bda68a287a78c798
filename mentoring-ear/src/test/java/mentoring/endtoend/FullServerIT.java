package mentoring.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One EAR, two homes: what mentoring.jar has filled, a full Payara Server goes on with. */
class FullServerIT extends BrowserTest {

    @TempDir
    private Path data;

    @Test
    void theSameEarServesTheSameFolder() throws IOException {
        FilledDemo.copyTo(data);
        try (FullServer server = FullServer.start(data, Path.of("target", "mentoring.ear").toAbsolutePath())) {
            Visitor visitor = strangerAt(server.address(), Screen.DESK);
            visitor.open("");
            assertThat(visitor.page().locator("[id='form:login']")).isVisible();
            openAPlan(visitor.logIn(FilledDemo.login("curator")));
        }
    }

    /** What a person of the demonstration finds on the full server. */
    private static void openAPlan(Visitor visitor) {
        visitor.open("plan/plans").locator("a.thing").first().click();
        new Hands(visitor).isAt("plan/plan?");
        assertThat(visitor.page().locator("main h1")).isVisible();
        assertThat(visitor.page().locator("ol.plan-rows li").first()).isVisible();
    }
}
