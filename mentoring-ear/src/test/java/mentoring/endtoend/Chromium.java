package mentoring.endtoend;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser of the tests: the Chromium that CHROMIUM names, or one on the path. */
final class Chromium implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 20_000;

    private final Playwright playwright = Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setChromiumSandbox(false).setArgs(List.of("--disable-gpu")));

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path executable() {
        String named = System.getenv("CHROMIUM");
        if (named != null) {
            return Path.of(named);
        }
        List<String> names = List.of("chromium", "chromium-browser", "google-chrome");
        return Stream.of(System.getenv("PATH").split(":")).flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable).findFirst()
            .orElseThrow(() -> new IllegalStateException("No Chromium found: run sh .ci/browser, or name one in CHROMIUM"));
    }
}
