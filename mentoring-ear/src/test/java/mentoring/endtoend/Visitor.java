package mentoring.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Tracing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person at one screen: an own browser context, watched for console errors and for requests to other hosts. */
public final class Visitor implements AutoCloseable {

    private static final Path AXE = Path.of("target", "axe", "package", "axe.min.js");

    /** For a machine that is busy with other things as well. */
    private static final double PATIENCE_MILLIS = 60_000;

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();
    private boolean traced = true;
    private CDPSession devices;

    Visitor(Browser browser, String address, Screen screen) {
        this.address = address;
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(screen.width(), screen.height())
            .setLocale("ru-RU").setTimezoneId("Europe/Moscow").setAcceptDownloads(true).setIgnoreHTTPSErrors(true));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.tracing().start(new Tracing.StartOptions().setSnapshots(true));
        context.onRequest(request -> {
            if (request.url().startsWith("http") && !request.url().startsWith(address)) {
                troubles.add("request to another host: " + request.url());
            }
        });
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add("console: " + message.text() + " (" + message.page().url() + ")");
            }
        });
        context.onWebError(error -> troubles.add("script: " + error.error()));
        page = context.newPage();
    }

    public Page page() {
        return page;
    }

    /** Opens a page by its path without a leading slash, and insists on status 200. */
    public Page open(String path) {
        Response response = page.navigate(address + path);
        assertEquals(200, response.status(), path);
        return page;
    }

    /** Logs in; ends on the person's first page, or on the page that asks for a new password. */
    public Visitor logIn(Login login) {
        open("login");
        page.locator("[id='form:login']").fill(login.name());
        page.locator("[id='form:password']").fill(login.password());
        page.locator("[id='form:submit']").click();
        page.waitForURL(url -> !URI.create(url).getPath().equals("/login"));
        return this;
    }

    /** Keeps no trace from here on: for tests that open very many pages. */
    public Visitor untraced() {
        context.tracing().stop();
        traced = false;
        return this;
    }

    /** Console errors and outside requests so far. */
    public List<String> troubles() {
        return List.copyOf(troubles);
    }

    /** Forgets the troubles so far, where a test provoked them. */
    public void forgive() {
        troubles.clear();
    }

    /** How many pixels the page is wider than the screen; 0 where nobody must scroll sideways. */
    public int sidewaysScroll() {
        Object pixels = page.evaluate("() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");
        return ((Number) pixels).intValue();
    }

    /** Shows the present page on another screen, without loading it again. */
    public void resize(Size size) {
        if (devices == null) {
            devices = context.newCDPSession(page);
        }
        JsonObject metrics = new JsonObject();
        metrics.addProperty("width", size.width());
        metrics.addProperty("height", size.height());
        metrics.addProperty("deviceScaleFactor", size.scale());
        metrics.addProperty("mobile", false);
        devices.send("Emulation.setDeviceMetricsOverride", metrics);
    }

    /** Puts axe into the present page, if it is not there yet. */
    void bringAxe() {
        if (Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            return;
        }
        try {
            page.evaluate(Files.readString(AXE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Serious and critical findings of axe on the present page: rule, explanation and where. */
    @SuppressWarnings("unchecked")
    public List<String> accessibilityFindings() {
        bringAxe();
        return (List<String>) page.evaluate("""
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                .filter(found => ['serious', 'critical'].includes(found.impact))
                .map(found => `${found.id}: ${found.help}: ${found.nodes.map(node => node.target.join(' ')).join(', ')}`)""");
    }

    /** Keeps a picture of the page and the trace of everything done so far. */
    void keep(Path folder, String name) throws IOException {
        if (page.isClosed()) {
            return;
        }
        Files.createDirectories(folder);
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")).setFullPage(true));
        if (traced) {
            context.tracing().stop(new Tracing.StopOptions().setPath(folder.resolve(name + ".zip")));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
