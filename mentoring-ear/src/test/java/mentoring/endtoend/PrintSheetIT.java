package mentoring.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Pages that people print, as they come out of the browser's printer: no navigation, no buttons, the table with its head and all columns. */
class PrintSheetIT extends BrowserTest {

    private static final List<String> SCREEN_ONLY = List.of(".top", ".side", ".tabs", ".crumbs", ".head-actions", ".toolbar-search",
        "main button", "main .button", "main .button-plain");
    private static final Map<String, String> LISTS = Map.of("plan/plan", "plan/plans", "journal/journal", "journal/list",
        "organization/order", "organization/orders", "people/person", "people/list");
    /** What A4 is wide between the margins of the sheet, in CSS pixels. */
    private static final Size PAPER = new Size(703, 1017, 1);

    @Test
    void printedPagesShowTheirTableAndNothingOfTheScreen() throws IOException {
        Visitor curator = visitor("curator");
        for (String view : List.of("people/list", "people/mentors", "people/mentees", "pairing/list", "consent/list", "journal/list", "plan/plans")) {
            curator.open(view);
            assertPrintsItsTable(curator, view);
        }
        for (String view : List.of("roadmap/roadmap", "meeting/calendar", "organization/orders", "people/logins")) {
            curator.open(view);
            assertPrints(curator, view);
        }
        for (Map.Entry<String, String> listed : LISTS.entrySet()) {
            String view = listed.getKey();
            curator.open(listed.getValue());
            curator.open(curator.page().locator("main a[href*='" + view + "?']").first().getAttribute("href").substring(1));
            assertPrints(curator, view);
        }
    }

    private static void assertPrintsItsTable(Visitor visitor, String view) throws IOException {
        Page page = visitor.page();
        Locator table = page.locator("main table").first();
        table.waitFor();
        String first = table.locator("tbody a").first().innerText().strip().split("[\\s\u00a0]")[0];
        String text = assertPrints(visitor, view);
        assertTrue(text.contains(first), () -> view + " prints no «" + first + "» but " + text);
    }

    private static String assertPrints(Visitor visitor, String view) throws IOException {
        Page page = visitor.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String part : SCREEN_ONLY) {
            for (Locator each : page.locator(part).all()) {
                assertFalse(each.isVisible(), view + " prints " + part);
            }
        }
        if (page.locator("main table thead").count() > 0) {
            assertEquals("table-header-group", page.locator("main table thead").first()
                .evaluate("head => getComputedStyle(head).display"), view);
        }
        visitor.resize(PAPER);
        assertEquals(0, visitor.sidewaysScroll(), () -> view + " is wider than the paper");
        visitor.resize(Size.DESK);
        assertThat(page.locator("main h1")).isVisible();
        String words = printed(page);
        assertFalse(words.isBlank(), view + " prints nothing");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return words;
    }

    /** What stands on paper. */
    static String printed(Page page) throws IOException {
        try (PDDocument paper = Loader.loadPDF(page.pdf())) {
            return new PDFTextStripper().getText(paper);
        }
    }
}
