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

/** Pages that people print, as they come out of the browser's printer: no navigation, the table with its head, no empty sheet. */
class PrintSheetIT extends BrowserTest {

    private static final List<String> SCREEN_ONLY = List.of(".top", ".side", ".tabs", ".crumbs", ".head-actions", ".toolbar-search");

    @Test
    void printedPagesShowTheirTableAndNothingOfTheScreen() throws IOException {
        Visitor curator = visitor("curator");
        for (String view : List.of("people/list", "people/mentors", "people/mentees", "pairing/list", "consent/list", "journal/list", "plan/plans",
            "organization/orders", "organization/school")) {
            curator.open(view);
            assertPrintsItsTable(curator.page(), view);
        }
        curator.open("consent/class" + onlyQuery(curator, "consent/class"));
        assertPrints(curator.page(), "consent/class");
        curator.open("roadmap/roadmap");
        assertPrints(curator.page(), "roadmap/roadmap");
        curator.open("meeting/calendar");
        assertPrints(curator.page(), "meeting/calendar");
    }

    /** The rest of an address that some link of the consents' page has. */
    private static String onlyQuery(Visitor visitor, String view) {
        visitor.open("consent/list");
        Locator link = visitor.page().locator("main a[href*='" + view + "']");
        return link.count() == 0 ? "" : link.first().getAttribute("href").replaceAll("^[^?]*", "");
    }

    private static void assertPrintsItsTable(Page page, String view) throws IOException {
        Locator table = page.locator("main table").first();
        table.waitFor();
        String first = table.locator("tbody tr").first().innerText().lines().map(String::strip).filter(line -> line.length() > 2).findFirst()
            .orElseThrow(() -> new AssertionError("nothing to print on " + view));
        String text = assertPrints(page, view);
        assertTrue(flat(text).contains(flat(first)), () -> view + " prints no «" + first + "» but " + text);
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
        String all = "";
        try (PDDocument paper = Loader.loadPDF(page.pdf())) {
            for (int sheet = 1; sheet <= paper.getNumberOfPages(); sheet++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(sheet);
                text.setEndPage(sheet);
                String words = text.getText(paper);
                assertFalse(words.isBlank(), view + " has an empty sheet " + sheet);
                all += words;
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return all;
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }
}
