package mentoring.endtoend;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Notes all that is wrong with what one person sees: console messages, sideways scroll, serious findings of axe. */
final class Look {

    private static final String SCRIPT = script();

    private final Visitor visitor;
    private final String who;
    private final List<String> findings;
    private String address = "";
    private Size size = Size.DESK;

    Look(Visitor visitor, String who, List<String> findings) {
        this.visitor = visitor;
        this.who = who;
        this.findings = findings;
        visitor.page().context().addInitScript(SCRIPT);
    }

    private static String script() {
        try (InputStream file = Look.class.getResourceAsStream("states.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a page; false where it does not answer as it should. */
    boolean open(String origin, String path) {
        address = path;
        show(Size.DESK);
        int status = visitor.page().navigate(origin + path).status();
        if (status != 200) {
            note("", "status " + status);
            visitor.forgive();
            return false;
        }
        calm();
        return true;
    }

    void note(String state, String what) {
        findings.add(who + " " + size + " " + address + (state.isEmpty() ? "" : " (" + state + ")") + ": " + what);
    }

    /** Shows the page on another screen, and waits until it has heard of that. */
    void show(Size size) {
        this.size = size;
        visitor.resize(size);
        page().evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    /** Waits until nothing is on its way to the server. */
    void calm() {
        visitor.page().waitForFunction("() => window.states && states.calm()");
    }

    /** The whole page as it stands, on each screen; ends on the phone. */
    void atRest() {
        whole(Size.DESK);
        scroll(Size.ZOOMED, "");
        if (Boolean.TRUE.equals(page().evaluate("() => document.querySelector('.fc, [data-phone-closed]') !== null"))) {
            show(Size.PHONE);
            page().reload();
            calm();
        }
        whole(Size.PHONE);
        scroll(Size.SMALL_PHONE, "");
        show(Size.PHONE);
    }

    /** Whether nothing is wider than the screen, be it small or not. */
    void fits(String state) {
        scroll(Size.DESK, state);
        scroll(Size.SMALL_PHONE, state);
        console(state);
    }

    private void whole(Size size) {
        scroll(size, "");
        axe("", null);
        console("");
    }

    /** A part of the page as it stands. */
    void part(String state, String selector) {
        scroll(state);
        axe(state, selector);
        console(state);
    }

    /** A part of the page as it stands, on both screens and at the least width; ends on the desk. */
    void everywhere(String state, String selector) {
        show(Size.DESK);
        part(state, selector);
        show(Size.PHONE);
        part(state, selector);
        scroll(Size.SMALL_PHONE, state);
        show(Size.DESK);
    }

    private void scroll(Size size, String state) {
        show(size);
        scroll(state);
    }

    private void scroll(String state) {
        int pixels = ((Number) page().evaluate("() => states.sideways()")).intValue();
        if (pixels > 0) {
            note(state, pixels + " px of sideways scroll");
        }
    }

    @SuppressWarnings("unchecked")
    private void axe(String state, String selector) {
        visitor.bringAxe();
        ((List<String>) page().evaluate("selector => states.axe(selector)", selector)).forEach(finding -> note(state, "axe: " + finding));
    }

    void console(String state) {
        visitor.troubles().forEach(trouble -> note(state, trouble));
        visitor.forgive();
    }

    Page page() {
        return visitor.page();
    }
}
