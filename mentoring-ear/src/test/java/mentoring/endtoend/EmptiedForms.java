package mentoring.endtoend;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sends each form with all that can be empty in it emptied: it must be refused, each complaint standing at its field. */
final class EmptiedForms {

    private final Look look;
    private final Keyboard keyboard;
    private final Page page;
    /** Forms that may be sent empty, by view: these would save. */
    private final Set<String> saving;
    private final Set<String> seen = new HashSet<>();

    EmptiedForms(Look look, Keyboard keyboard, Set<String> saving) {
        this.look = look;
        this.keyboard = keyboard;
        this.page = look.page();
        this.saving = saving;
    }

    /** The forms of the page, or of the dialog that is open. */
    void ofPage(String view) {
        for (Map<String, String> form : keyboard.controls("() => states.forms()")) {
            String name = view + "#" + form.get("key");
            if (!saving.contains(name) && seen.add(name)) {
                send(name, form.get("id"));
            }
        }
    }

    private void send(String name, String form) {
        page.evaluate("id => states.empty(id)", form);
        keyboard.focus((String) page.evaluate("id => states.submit(id)", form));
        boolean loads = (Boolean) page.evaluate("id => states.loads(id)", form);
        keyboard.press("Enter");
        if (loads) {
            page.waitForFunction("() => window.states && !states.isLeft()");
        }
        look.calm();
        List<?> wrong = refused();
        if (wrong == null) {
            look.note(name, "sent empty, and not refused; now at " + page.url());
        } else {
            wrong.forEach(each -> look.note(name + " emptied", each.toString()));
            look.everywhere(name + " emptied", "main, .ui-dialog");
            page.evaluate("id => states.restore(id)", form);
            look.calm();
        }
    }

    /** What is wrong with the telling; null where nothing is told, or where the page is gone since all was saved. */
    private List<?> refused() {
        try {
            page.evaluate("() => states.frame()");
            return (List<?>) page.evaluate("() => states.refused()");
        } catch (PlaywrightException e) {
            look.calm();
            return null;
        }
    }
}
