package mentoring.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every page of the product in each role, found by following links from the first page, at rest and with everything open that it can open,
 * on all screens. All findings are told together at the end; the pages that were reached and the dialogs that were opened must be all
 * that there are.
 */
class CrawlIT extends BrowserTest {

    private static final List<String> ROLES = List.of("administrator", "methodologist", "director", "curator", "mentor", "mentee");
    /** Pages whose links lead nowhere else: reached without a link, or after a post only; JourneyIT looks at the page of the first start. */
    private static final Set<String> APART = Set.of("login", "error/notfound", "setup", "pairing/carry");
    /** Forms in which nothing is required: sent empty they would save. */
    private static final Set<String> SAVING = Set.of("organization/settings#form", "people/person#contactsForm",
        "people/participation#details", "roadmap/setup#form", "people/logins#logins", "plan/plan#reading",
        "pairing/edit#form", "meeting/meeting#heldForm");
    /**
     * A curator approves his own plan only ten days after he sent it (PlanServiceIT); classes are carried only into a year that the
     * demonstration has not opened (JourneyIT asks).
     */
    private static final Set<String> ELSEWHERE = Set.of("ownDialog", "people.carry.ask");
    private static final Pattern OPENER =
        Pattern.compile("PF\\(\\\\?'(\\w+)\\\\?'\\)\\.show\\(\\)|PrimeFaces\\.confirm\\([^}]*?header:\\\\?\"([^\"\\\\]*)");

    private final ProductPages product = new ProductPages();
    private final Set<String> reached = new TreeSet<>(APART);
    private final Set<String> opened = new TreeSet<>();
    private final List<String> findings = new ArrayList<>();

    CrawlIT() throws IOException {
    }

    @Test
    void eachViewIsSoundInEachRole() throws IOException {
        lookAtThoseApart();
        beginLongWork();
        for (String role : ROLES) {
            try (Visitor visitor = visitor(role).untraced()) {
                walk(visitor, role);
            }
        }
        product.dialogs().stream().filter(name -> !opened.contains(name) && !ELSEWHERE.contains(name))
            .forEach(name -> findings.add("nobody opened the dialog " + name));
        product.questions().forEach((key, title) -> {
            if (!ELSEWHERE.contains(key) && opened.stream().noneMatch(each -> title.matcher(each.replaceFirst("^\\? ", "")).matches())) {
                findings.add("nobody was asked " + key);
            }
        });
        assertTrue(findings.isEmpty(), () -> findings.size() + " findings:\n" + String.join("\n", findings));
        assertEquals(product.views(), reached, "views of the product, and views that a link leads to");
    }

    private void walk(Visitor visitor, String role) {
        Look look = new Look(visitor, role, findings);
        States states = new States(look, SAVING);
        look.open(origin(), "/");
        states.ofHead();
        Map<String, String> addresses = new Walk(visitor, installation().address(), product.views(), new Walk.Sight() {

            @Override
            public boolean open(String address) {
                return look.open(origin(), address);
            }

            @Override
            public void look(String view) {
                telling(look, () -> {
                    look.atRest();
                    states.ofPage(view);
                });
            }

            @Override
            public void another(String view, String address, String html) {
                if (states.isNews(view, openers(html)) && look.open(origin(), address)) {
                    telling(look, () -> states.dialogs(view));
                }
            }

            @Override
            public void unanswered(String address, int status) {
                findings.add(role + " " + address + ": status " + status);
            }
        }).everywhere();
        reached.addAll(addresses.keySet());
        telling(look, () -> new HandOpened(visitor, states).of(role));
        opened.addAll(states.opened());
        if (role.equals("curator")) {
            telling(look, () -> new English(visitor, look).of(origin(), addresses.values()));
        }
    }

    /** What cannot be done on one page is a finding like others. */
    private static void telling(Look look, Runnable steps) {
        try {
            steps.run();
        } catch (PlaywrightException e) {
            look.note("stopped", e.getMessage());
        }
    }

    private static Set<String> openers(String html) {
        Set<String> openers = new HashSet<>();
        Matcher opener = OPENER.matcher(html);
        while (opener.find()) {
            openers.add(opener.group(1) == null ? "? " + opener.group(2).replaceAll("«.*?»", "«»") : opener.group(1));
        }
        return openers;
    }

    private void lookAtThoseApart() {
        Visitor stranger = stranger(Screen.DESK).untraced();
        Look look = new Look(stranger, "stranger", findings);
        look.open(origin(), "/login");
        look.atRest();
        stranger.page().navigate(installation().address() + "no/such/page");
        stranger.forgive();
        look.atRest();
    }

    /** The pages of long work are there once somebody has begun some; a password given anew waits for the owner's word. */
    private void beginLongWork() throws IOException {
        Visitor curator = visitor("curator");
        byte[] list = Roster.only(Cast.MENTEE).xlsx();
        RosterSteps.upload(curator, "list.xlsx", list).press("form:giveUp").reads("Ничего не сохранено");
        RosterSteps.upload(curator, "waiting.xlsx", list);
        curator.open("people/logins");
        Hands hands = new Hands(curator).press("logins:nobody");
        hands.at("logins:table").locator("input[type=checkbox]").first().check();
        hands.calm().press("logins:start").isAt("people/sheet").reads("Готов 1 пароль");
        curator.open("exchange/print");
        hands.press("form:print").isAt("exchange/printed").reads("Скачать архив");
        Login pupil = installation().logins().stream().filter(login -> login.name().equals("mentee.group")).findFirst().orElseThrow();
        visitor(pupil, Screen.PHONE);
        curator.open("account/school").locator("main tr").filter(new Locator.FilterOptions().setHasText(pupil.name())).locator("a").first().click();
        hands.isAt("account/account").press("account:reset");
        curator.page().locator(".ui-confirmdialog-yes").click();
        hands.calm();
    }

    private String origin() {
        String address = installation().address();
        return address.substring(0, address.length() - 1);
    }
}
