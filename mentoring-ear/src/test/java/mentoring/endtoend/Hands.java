package mentoring.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/** What a person does with a page of the product: fills its fields, presses its buttons, reads what it tells. */
final class Hands {

    private static final String CALM = "() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()";

    private final Page page;

    Hands(Visitor visitor) {
        page = visitor.page();
    }

    /** A component by its client id. */
    Locator at(String id) {
        return page.locator("[id='" + id + "']");
    }

    Hands fill(String id, String text) {
        at(id).fill(text);
        return this;
    }

    /** A text that the page should take notice of at once, as when one leaves the field. */
    Hands enter(String id, String text) {
        at(id).fill(text);
        at(id).blur();
        return calm();
    }

    Hands date(String id, String text) {
        Locator input = at(id + "_input");
        input.fill(text);
        input.press("Tab");
        return calm();
    }

    Hands choose(String id, String label) {
        at(id).selectOption(new SelectOption().setLabel(label));
        return calm();
    }

    /** One of a row of radio buttons. */
    Hands mark(String id, String label) {
        at(id).getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).check();
        return calm();
    }

    /** Searches a person by the first letters and takes the first found by the Enter key: a click may scroll, which closes the list. */
    Hands pick(String id, String letters) {
        at(id + "_input").press("End");
        at(id + "_input").pressSequentially(letters);
        at(id + "_panel").locator(".ui-autocomplete-item").first().waitFor();
        at(id + "_input").press("Enter");
        return calm();
    }

    Hands press(String id) {
        at(id).click();
        return calm();
    }

    Hands upload(String id, String name, byte[] bytes) {
        at(id + "_input").setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
        return this;
    }

    /** Waits until nothing is on its way to the server. */
    Hands calm() {
        page.waitForFunction(CALM);
        return this;
    }

    /** The page says so, sooner or later. */
    Hands reads(String text) {
        assertThat(page.locator("body")).containsText(text);
        return this;
    }

    Hands isAt(String path) {
        page.waitForURL(Pattern.compile(".*/" + Pattern.quote(path) + ".*"));
        return this;
    }

    /** A number among the parameters of the page's address. */
    long parameter(String name) {
        return Long.parseLong(page.url().replaceAll(".*[?&]" + name + "=(\\d+).*", "$1"));
    }
}
