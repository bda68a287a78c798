package mentoring.endtoend;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.List;
import java.util.Map;

/** One person who works without a mouse: goes to a control and presses a key; what does not come of it is noted. */
final class Keyboard {

    private static final double PATIENCE_MILLIS = 10_000;

    private final Look look;
    private final Page page;

    Keyboard(Look look) {
        this.look = look;
        this.page = look.page();
    }

    /** Presses the Enter key on a control of a page that has come to rest, and waits for what comes of it. */
    void enter(String id) {
        look.calm();
        focus(id);
        page.keyboard().press("Enter");
        look.calm();
        page.evaluate("() => states.frame()");
    }

    /** Types into a field, which must be in focus for real before. */
    void type(String id, String letters) {
        focus(id);
        page.keyboard().press("End");
        page.keyboard().type(letters);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** Goes to a control, and waits until the page has scrolled there, which closes a panel that is opened too soon. */
    void focus(String id) {
        page.evaluate("id => states.focus(id)", id);
        page.evaluate("() => states.frame()");
        page.waitForFunction("id => states.hasFocus(id)", id);
    }

    boolean expect(String state, String what, String condition) {
        return expect(state, what, condition, null);
    }

    /** Waits until something is so; notes in which state of the page it never was. */
    boolean expect(String state, String what, String condition, Object argument) {
        try {
            page.waitForFunction(condition, argument, new Page.WaitForFunctionOptions().setTimeout(PATIENCE_MILLIS));
            return true;
        } catch (TimeoutError e) {
            look.note(state, "not so: " + what + "; the focus is at " + page.evaluate("() => states.focused()"));
            return false;
        }
    }

    /** Controls that states.js finds: each with its id, and a key that is the same for the same control elsewhere. */
    @SuppressWarnings("unchecked")
    List<Map<String, String>> controls(String script) {
        return (List<Map<String, String>>) page.evaluate(script);
    }

    String text(String script) {
        return (String) page.evaluate(script);
    }
}
