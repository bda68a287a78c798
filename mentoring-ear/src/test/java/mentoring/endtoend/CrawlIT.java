package mentoring.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/**
 * Every page of the product in each role and on both screens, found by following links from the first page. All findings are
 * told together at the end, and the pages that were reached must be all that there are.
 */
class CrawlIT extends BrowserTest {

    private static final List<String> ROLES = List.of("administrator", "methodologist", "director", "curator", "mentor", "mentee");
    /** Pages whose links lead nowhere else: reached without a link, or after a post only; JourneyIT looks at the page of the first start. */
    private static final Set<String> APART = Set.of("login", "error/notfound", "setup", "pairing/carry");
    /** So many examples of a view are searched for links, as their buttons depend on their state. */
    private static final int SEARCHED = 15;
    private static final Pattern HREF = Pattern.compile("<a [^>]*?href=\"(/[^\"#]*)");

    private final Set<String> views = viewsOfTheProduct();
    private final Set<String> reached = new TreeSet<>();
    private final List<String> findings = new ArrayList<>();

    CrawlIT() throws IOException {
    }

    @Test
    void eachViewIsSoundInEachRole() throws IOException {
        checkThoseApart();
        beginLongWork();
        for (String role : ROLES) {
            Map<String, String> addresses = new Walk(role).everywhere();
            reached.addAll(addresses.keySet());
            try (Visitor phone = visitor(installation().login(role), Screen.PHONE).untraced()) {
                addresses.values().forEach(address -> check(phone, role + " at 390 px", address));
            }
        }
        assertTrue(findings.isEmpty(), () -> findings.size() + " findings:\n" + String.join("\n", findings));
        assertEquals(views, reached, "views of the product, and views that a link leads to");
    }

    private void checkThoseApart() {
        for (Screen screen : Screen.values()) {
            Visitor stranger = stranger(screen);
            check(stranger, "stranger at " + screen.width() + " px", "/login");
            stranger.page().navigate(installation().address() + "no/such/page");
            stranger.forgive();
            report(stranger, "stranger at " + screen.width() + " px", "/error/notfound");
        }
        reached.addAll(APART);
    }

    /** The pages of long work are there once somebody has begun some. */
    private void beginLongWork() throws IOException {
        Visitor curator = visitor("curator");
        RosterSteps.upload(curator, "list.xlsx", Roster.only(Cast.MENTEE).xlsx()).press("form:giveUp").reads("Ничего не сохранено");
        curator.open("people/logins");
        Hands hands = new Hands(curator).press("logins:nobody");
        hands.at("logins:table").locator("input[type=checkbox]").first().check();
        hands.calm().press("logins:start").isAt("people/sheet").reads("Готов 1 пароль");
        curator.open("exchange/print");
        hands.press("form:print").isAt("exchange/printed").reads("Скачать архив");
    }

    /** Opens a page and notes all that is wrong with it. */
    private void check(Visitor visitor, String who, String address) {
        int status = visitor.page().navigate(origin() + address).status();
        if (status != 200) {
            findings.add(who + " " + address + ": status " + status);
            visitor.forgive();
            return;
        }
        settle(visitor.page());
        report(visitor, who, address);
    }

    private void report(Visitor visitor, String who, String address) {
        visitor.troubles().forEach(trouble -> findings.add(who + " " + address + ": " + trouble));
        visitor.forgive();
        if (visitor.sidewaysScroll() > 0) {
            findings.add(who + " " + address + ": " + visitor.sidewaysScroll() + " px of sideways scroll");
        }
        visitor.accessibilityFindings().forEach(finding -> findings.add(who + " " + address + ": axe: " + finding));
    }

    private static void settle(Page page) {
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    }

    private String origin() {
        String address = installation().address();
        return address.substring(0, address.length() - 1);
    }

    private static String viewOf(String address) {
        String path = URI.create(address).getPath().substring(1);
        return path.isEmpty() ? "index" : path;
    }

    /** The pages in the WAR in the EAR, by their addresses. */
    private static Set<String> viewsOfTheProduct() throws IOException {
        Set<String> found = new TreeSet<>();
        try (ZipFile ear = new ZipFile(Path.of("target", "mentoring.ear").toFile());
             InputStream web = ear.getInputStream(ear.getEntry("mentoring-web.war")); ZipInputStream war = new ZipInputStream(web)) {
            for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                if (entry.getName().endsWith(".xhtml") && !entry.getName().startsWith("WEB-INF/")) {
                    found.add(entry.getName().replaceAll("\\.xhtml$", ""));
                }
            }
        }
        return found;
    }

    /** One person's walk over all that links lead to; a view's first example is looked at, more are searched for links. */
    private final class Walk {

        private final String role;
        private final Map<String, String> firsts = new HashMap<>();
        private final Map<String, Integer> searched = new HashMap<>();
        private final Set<String> known = new HashSet<>();
        private final Deque<String> waiting = new ArrayDeque<>();

        Walk(String role) {
            this.role = role;
        }

        /** All views of this person with the address of an example each. */
        Map<String, String> everywhere() {
            try (Visitor desk = visitor(installation().login(role), Screen.DESK).untraced()) {
                note("/");
                while (!waiting.isEmpty()) {
                    visit(desk, waiting.poll());
                }
            }
            return firsts;
        }

        private void visit(Visitor desk, String address) {
            String view = viewOf(address);
            if (!views.contains(view)) {
                answers(desk, address);
            } else if (firsts.putIfAbsent(view, address) == null) {
                check(desk, role + " at 1440 px", address);
                links(desk.page()).forEach(this::note);
            } else if (searched.merge(view, 1, Integer::sum) <= SEARCHED) {
                Matcher href = HREF.matcher(answers(desk, address));
                while (href.find()) {
                    note(href.group(1).replace("&amp;", "&"));
                }
            }
        }

        /** The text of a page or a file, which must answer. */
        private String answers(Visitor desk, String address) {
            APIResponse response = desk.page().context().request().get(origin() + address);
            try {
                if (response.status() != 200) {
                    findings.add(role + " " + address + ": status " + response.status());
                }
                return response.headers().getOrDefault("content-type", "").startsWith("text/html") ? response.text() : "";
            } finally {
                response.dispose();
            }
        }

        private void note(String address) {
            if (!known.add(address)) {
                return;
            }
            String view = viewOf(address);
            if (!views.contains(view)) {
                if (searched.merge(view, 1, Integer::sum) <= 2) {
                    waiting.addLast(address);
                }
            } else if (firsts.containsKey(view)) {
                waiting.addLast(address);
            } else {
                waiting.addFirst(address);
            }
        }

        @SuppressWarnings("unchecked")
        private List<String> links(Page page) {
            return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('a[href]')].map(link => new URL(link.href))
                    .filter(url => url.origin === location.origin).map(url => url.pathname + url.search)""");
        }
    }
}
