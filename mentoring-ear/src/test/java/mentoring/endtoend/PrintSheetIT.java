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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Pages that people print, as they come out of the browser's printer: no navigation, the table with its head. */
class PrintSheetIT extends BrowserTest {

    private static final List<String> SCREEN_ONLY = List.of(".top", ".side", ".tabs", ".crumbs", ".head-actions", ".toolbar-search");

    @Test
    void printedPagesShowTheirTableAndNothingOfTheScreen() throws IOException {
        Visitor curator = visitor("curator");
        for (String view : List.of("people/list", "people/mentors", "people/mentees", "pairing/list", "consent/list", "journal/list", "plan/plans")) {
            curator.open(view);
            assertPrintsItsTable(curator.page(), view);
        }
        curator.open("roadmap/roadmap");
        assertPrints(curator.page(), "roadmap/roadmap");
        curator.open("meeting/calendar");
        assertPrints(curator.page(), "meeting/calendar");
    }

    private static void assertPrintsItsTable(Page page, String view) throws IOException {
        Locator table = page.locator("main table").first();
        table.waitFor();
        String first = table.locator("tbody a").first().innerText().strip().split("[\\s\u00a0]")[0];
        String text = assertPrints(page, view);
        assertTrue(text.contains(first), () -> view + " prints no «" + first + "» but " + text);
    }

    private static String assertPrints(Page page, String view) throws IOException {
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
