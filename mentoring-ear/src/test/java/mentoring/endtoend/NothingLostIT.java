package mentoring.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens while a form is open (log-in ended, no connection, server killed, double click, other tab): what was typed is there. */
class NothingLostIT extends BrowserTest {

    private static final String OFFER = "[data-kept]";

    @Test
    void aFormWhoseLogInHasEndedIsTakenUpAgainAfterTheNext() {
        Visitor curator = visitor("curator");
        Hands hands = PersonForm.open(curator);
        String address = curator.page().url();
        hands.fill("form:lastName", "Незабудкина").fill("form:firstName", "Мария");
        curator.page().context().clearCookies();
        hands.at("form:save").click();
        curator.page().waitForURL(url -> URI.create(url).getPath().equals("/login"));
        hands.reads("Вход закончился");
        assertThat(curator.page().locator("[data-kept-waiting]")).isVisible();

        enter(curator, installation().login("director"));
        assertEquals(address, curator.page().url());
        assertThat(curator.page().locator(OFFER)).isHidden();
        curator.forgive();
        curator.page().context().clearCookies();
        curator.page().reload();

        enter(curator, installation().login("curator"));
        assertEquals(address, curator.page().url());
        curator.page().locator("[data-kept-restore]").click();
        assertThat(hands.at("form:lastName")).hasValue("Незабудкина");
        assertThat(hands.at("form:firstName")).hasValue("Мария");
        assertThat(curator.page().locator(OFFER)).isHidden();

        curator.page().reload();
        curator.page().locator("[data-kept-drop]").click();
        curator.page().reload();
        assertThat(curator.page().locator(OFFER)).isHidden();
        hands.fill("form:lastName", "Незабудкина");
        curator.page().locator(".user summary").click();
        hands.at("userMenu:logOut").click();
        curator.page().waitForURL(url -> URI.create(url).getPath().equals("/login"));
        assertEquals(0, curator.page().evaluate("() => Object.keys(sessionStorage).filter(key => key.startsWith('kept:')).length"));
    }

    @Test
    void withoutAConnectionThePageSaysSoAndSendsAgain() {
        Visitor curator = visitor("curator");
        Hands hands = PersonForm.open(curator);
        PersonForm.fill(hands, "Облачкова");
        BrowserContext network = curator.page().context();
        network.setOffline(true);
        hands.at("form:save").click();
        assertThat(curator.page().locator("[data-trouble]")).containsText("Нет связи с сервером");
        assertThat(hands.at("form:save")).isEnabled();
        curator.forgive();
        network.setOffline(false);
        curator.page().locator("[data-again]").click();
        hands.isAt("people/person");

        curator.page().goBack();
        assertThat(curator.page().locator("main h1")).isVisible();
        assertThat(curator.page().locator(OFFER)).isHidden();
    }

    @Test
    void aDoubleClickOnASlowLineSavesOnce() {
        Visitor curator = visitor("curator");
        Hands hands = PersonForm.open(curator);
        PersonForm.fill(hands, "Двукликова");
        CDPSession line = curator.page().context().newCDPSession(curator.page());
        JsonObject slow = new JsonObject();
        slow.addProperty("offline", false);
        slow.addProperty("latency", 1500);
        slow.addProperty("downloadThroughput", 40_000);
        slow.addProperty("uploadThroughput", 40_000);
        line.send("Network.emulateNetworkConditions", slow);
        hands.at("form:save").dblclick();
        assertThat(hands.at("form:save")).containsText("Выполняем…");
        hands.isAt("people/person");
        slow.addProperty("latency", 0);
        slow.addProperty("downloadThroughput", -1);
        slow.addProperty("uploadThroughput", -1);
        line.send("Network.emulateNetworkConditions", slow);
        curator.open("people/list");
        String list = curator.page().locator("a[href*='people/edit']").first().getAttribute("href").replace("people/edit", "people/list");
        curator.open(list.substring(1) + "&q=" + "Двукликова");
        assertThat(curator.page().locator("main a[href*='people/person']")).hasCount(1);
    }

    @Test
    void aFormSentBeforeTheScriptsHaveComeIsTakenLikeAnyOther() {
        Visitor curator = stranger(Screen.DESK);
        AtomicBoolean late = lateScripts(curator);
        openBeforeTheScripts(curator, installation().address() + "login");
        late.set(false);
        enter(curator, installation().login("curator"));

        Hands hands = PersonForm.open(curator);
        late.set(true);
        openBeforeTheScripts(curator, curator.page().url());
        hands.fill("form:lastName", "Ранова");
        late.set(false);
        hands.at("form:save").click();
        hands.reads("Укажите имя");
        assertThat(hands.at("form:lastName")).hasValue("Ранова");
        PersonForm.fill(hands, "Ранова");
        hands.press("form:save").isAt("people/person").reads("Ранова");
    }

    /** While this is true, the scripts of a page that is opened do not come. */
    private static AtomicBoolean lateScripts(Visitor visitor) {
        AtomicBoolean late = new AtomicBoolean(true);
        visitor.page().route(Pattern.compile(".*\\.js(\\.xhtml)?\\?.*"), script -> {
            if (!late.get()) {
                script.resume();
            }
        });
        return late;
    }

    private static void openBeforeTheScripts(Visitor visitor, String address) {
        visitor.page().navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        visitor.page().locator("[id='form:save'], [id='form:submit']").waitFor();
        assertEquals("undefined", visitor.page().evaluate("() => typeof PrimeFaces"));
    }

    @Test
    void ofTwoTabsTheLaterIsToldAndKeepsItsText() {
        Visitor curator = visitor("curator");
        Hands first = PersonForm.open(curator);
        PersonForm.fill(first, "Двутабова");
        first.press("form:save").isAt("people/person");
        String edit = curator.page().locator("main a[href*='people/edit']").first().getAttribute("href").substring(1);
        curator.open(edit);
        Page other = curator.page().context().newPage();
        other.navigate(installation().address() + edit);
        other.locator("[id='form:firstName']").fill("Вера");
        other.locator("[id='form:save']").click();
        other.waitForURL(url -> url.contains("people/person"));
        other.close();
        first.fill("form:firstName", "Надежда").press("form:save").reads("данные изменил другой человек");
        assertThat(first.at("form:firstName")).hasValue("Надежда");
    }

    @Test
    void aKilledServerLosesNoWordOfADraft(@TempDir Path data) throws IOException {
        Installation killed = FilledDemo.start(data);
        Login login = killed.login("mentor");
        Visitor mentor = strangerAt(killed.address(), Screen.PHONE).logIn(login);
        Page entry = mentor.page();
        openJournalInWork(mentor);
        entry.locator("button[id$=':write']").first().click();
        entry.waitForURL(url -> url.contains("journal/entry"));
        Page plan = entry.context().newPage();
        plan.navigate(killed.address() + "plan/plans");
        plan.locator("tr, li").filter(new Locator.FilterOptions().setHasText("возвращён")).first().locator("a").first().click();
        plan.locator("[id='plan:rows:0:content']").waitFor();

        killed.kill();
        write(entry, "form:content", "Собрали макет моста");
        write(plan, "plan:rows:0:content", "Четыре выезда на стройку");
        write(plan, "plan:goal", "Выбрать профессию строителя");
        assertThat(plan.locator("[data-save-state]")).containsText("Нет связи");
        mentor.forgive();
        try (Installation again = Installation.start(data, "--demo", "--port", "" + URI.create(killed.address()).getPort())) {
            assertEquals(killed.address(), again.address());
            for (Page page : new Page[] {entry, plan}) {
                page.waitForURL(url -> URI.create(url).getPath().equals("/login"));
                enter(page, login);
                page.locator("[data-kept-restore]").click();
                page.locator("[data-save-state]").filter(new Locator.FilterOptions().setHasText("Сохранено в"))
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
                page.reload();
                assertThat(page.locator(OFFER)).isHidden();
            }
            assertThat(entry.locator("[id='form:content']")).hasValue("Собрали макет моста");
            assertThat(plan.locator("[id='plan:rows:0:content']")).hasValue("Четыре выезда на стройку");
            assertThat(plan.locator("[id='plan:goal']")).hasValue("Выбрать профессию строителя");
            mentor.forgive();
        }
    }

    /** The first journal that waits for an entry. */
    private static void openJournalInWork(Visitor mentor) {
        mentor.open("journal/list");
        List<String> journals = mentor.page().locator("main a[href*='journal/journal']").all().stream()
            .map(link -> link.getAttribute("href").substring(1)).toList();
        for (String journal : journals) {
            if (mentor.open(journal).locator("button[id$=':write']").count() > 0) {
                return;
            }
        }
        throw new AssertionError("No journal waits for an entry: " + journals);
    }

    private static void write(Page page, String id, String text) {
        page.locator("[id='" + id + "']").fill(text);
        page.locator("[id='" + id + "']").blur();
    }

    private static void enter(Visitor visitor, Login login) {
        enter(visitor.page(), login);
    }

    private static void enter(Page page, Login login) {
        page.locator("[id='form:login']").fill(login.name());
        page.locator("[id='form:password']").fill(login.password());
        page.locator("[id='form:submit']").click();
        page.waitForURL(url -> !URI.create(url).getPath().equals("/login"));
    }
}
