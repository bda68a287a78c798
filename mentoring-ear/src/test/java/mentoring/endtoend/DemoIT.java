package mentoring.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The demonstration shows the product at its full width: whoever looks for a form, a state or a closed year finds one. */
class DemoIT extends BrowserTest {

    private static final String THINGS = "main a.thing";

    @Test
    void eachFormAndEachStateIsSomewhere() {
        List<Visitor> curators = curators();
        assertEquals(4, curators.size(), "three schools and a college have curators of their own");
        assertEachChoiceFindsSomething(curators, "pairing/list?", "pairs:form", "form");
        assertEachChoiceFindsSomething(curators, "pairing/list?", "pairs:state", "state");
        assertEachChoiceFindsSomething(curators, "plan/plans?", "plans:status", "status");
    }

    private List<Visitor> curators() {
        return installation().logins().stream().filter(login -> login.role().equals("curator"))
            .map(login -> visitor(login, Screen.DESK).untraced()).toList();
    }

    /** Every choice of a filter finds something in one of the schools. */
    private static void assertEachChoiceFindsSomething(List<Visitor> curators, String page, String filter, String parameter) {
        curators.get(0).open(page);
        Map<String, String> choices = new LinkedHashMap<>();
        for (Locator option : curators.get(0).page().locator("[id='" + filter + "'] option").all()) {
            if (!option.getAttribute("value").isEmpty()) {
                choices.put(option.getAttribute("value"), option.textContent());
            }
        }
        assertFalse(choices.isEmpty(), filter);
        List<String> missing = new ArrayList<>();
        choices.forEach((value, label) -> {
            boolean found = curators.stream().anyMatch(curator -> {
                curator.open(page + parameter + "=" + value);
                return curator.page().locator(THINGS).count() > 0;
            });
            if (!found) {
                missing.add(label);
            }
        });
        assertEquals(List.of(), missing, filter);
    }

    @Test
    void theYearBeforeIsClosedInEachSchool() {
        for (Visitor curator : curators()) {
            curator.open("");
            Locator years = curator.page().locator(".switch [value*=', закрыт']");
            assertTrue(years.count() > 0, "a closed year in the bar of " + curator.page().locator(".top-switches").first().textContent());
        }
    }

    @Test
    void theMethodologistSeesAllSchools() {
        Visitor methodologist = visitor("methodologist");
        methodologist.open("");
        for (String school : List.of("Берёзовская СОШ", "Озёрная СОШ", "Сосновская ООШ", "Заозёрский колледж")) {
            assertEquals(1, methodologist.page().locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(school)).count(), school);
        }
    }

    @Test
    void theNumberOfASchoolsPlansToReviewLeadsToThem() {
        Visitor methodologist = visitor("methodologist");
        Locator number = methodologist.open("").locator("main a[href*='plan/review?school=']").first();
        int plans = Integer.parseInt(number.textContent().strip());
        String school = number.locator("xpath=ancestor::tr").locator("b").first().textContent();
        number.click();
        Hands hands = new Hands(methodologist).isAt("plan/review");
        Locator rows = methodologist.page().locator("[id='queue:table'] tbody tr");
        assertThat(rows).hasCount(plans);
        assertThat(rows.filter(new Locator.FilterOptions().setHasText(school))).hasCount(plans);

        hands.choose("queue:school", "Все школы");
        assertThat(rows).not().hasCount(plans);
        assertTrue(rows.count() > plans);
    }
}
