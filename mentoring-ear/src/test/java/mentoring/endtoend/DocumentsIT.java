package mentoring.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Documents of many pairs in one file, collected in the background. */
class DocumentsIT extends BrowserTest {

    private static final String TITLE = "Документы одним файлом";
    private static final String TAKE = "Скачать архив";

    @Test
    void allPlansComeInOneFileAsEachIsPrintedAlone() throws IOException {
        Visitor curator = visitor("curator");
        Page page = curator.open("plan/plans");
        page.locator(".head-actions a", new Page.LocatorOptions().setHasText(TITLE)).click();
        Hands hands = new Hands(curator).isAt("exchange/print");
        assertPageIsSound(curator);
        hands.press("form:docx").press("form:pdf").press("form:print").reads("Отметьте, в каком виде нужны документы");
        assertPageIsSound(curator);
        hands.press("form:docx").press("form:pdf").press("form:print").isAt("exchange/printed").reads(TAKE);
        assertPageIsSound(curator);

        Map<String, byte[]> files = files(page);
        int plans = page.locator("[id='form:lines'] a.thing").count();
        assertEquals(2 * plans, files.size(), () -> files.keySet().toString());
        files.forEach((name, content) -> assertTrue(new String(content, 0, 4, StandardCharsets.ISO_8859_1)
            .equals(name.endsWith(".pdf") ? "%PDF" : "PK\u0003\u0004"), name));

        page.locator("[id='form:lines'] a.thing").first().click();
        hands.isAt("plan/plan");
        APIResponse alone = page.context().request().get(page.locator(".head-actions a[href*='as=docx']").evaluate("link => link.href").toString());
        String name = URLDecoder.decode(alone.headers().get("content-disposition").replaceAll(".*UTF-8''", ""), StandardCharsets.UTF_8);
        assertEquals(DocxCells.of(alone.body()), DocxCells.of(files.get(name)), () -> name + " among " + files.keySet());
    }

    /** The page may be left at once; whoever comes back finds the work in the list of jobs. */
    @Test
    void theWorkGoesOnWhenItsPageIsLeft() throws IOException {
        Visitor curator = visitor(installation().login("curator"), Screen.PHONE);
        curator.open("exchange/print?documents=JOURNALS");
        Hands hands = new Hands(curator);
        assertPageIsSound(curator);
        hands.press("form:print").isAt("exchange/printed");
        long job = hands.parameter("id");
        curator.open("job/list").locator("a.thing[href$='id=" + job + "']").click();
        hands.isAt("exchange/printed").reads(TAKE);
        assertPageIsSound(curator);
        assertTrue(files(curator.page()).keySet().stream().allMatch(name -> name.startsWith("Журнал наставника ")));
        assertOthersFindNothing(job);
    }

    private void assertOthersFindNothing(long job) {
        Visitor director = visitor("director");
        director.open("exchange/printed?id=" + job);
        new Hands(director).reads("только тот, кто его собрал");
        assertEquals(0, director.page().locator("main a[href*='/print/all']").count());
        Map<String, Integer> answers = Map.of("director", 404, "methodologist", 404, "mentor", 404, "mentee", 404);
        assertEquals(answers, answers.keySet().stream().collect(Collectors.toMap(role -> role, role -> visitor(role).page().context().request()
            .get(installation().address() + "print/all?job=" + job).status())));
    }

    private static Map<String, byte[]> files(Page page) throws IOException {
        Locator link = page.locator("main a.button", new Page.LocatorOptions().setHasText(TAKE));
        Download download = page.waitForDownload(link::click);
        byte[] zip = Files.readAllBytes(download.path());
        assertNotEquals(0, zip[7] & 8, "names are marked as UTF-8");
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return files;
    }
}
