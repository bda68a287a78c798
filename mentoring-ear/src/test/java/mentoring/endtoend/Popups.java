package mentoring.endtoend;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The small things that open beside their control: popovers, date pickers, found people, the menu on the phone. */
final class Popups {

    /** Letters that many names hold. */
    private static final String MANY = "ов";

    private final Look look;
    private final Keyboard keyboard;
    private final Set<String> seen = new HashSet<>();

    Popups(Look look, Keyboard keyboard) {
        this.look = look;
        this.keyboard = keyboard;
    }

    /** The popovers in the page's head, and the menu that is a drawer on the phone; ends on the desk. */
    void ofHead() {
        popovers("() => states.pops(true)");
        look.show(Size.PHONE);
        String menu = keyboard.text("() => states.menu()");
        keyboard.enter(menu);
        look.part("menu", "#nav");
        keyboard.text("() => states.focusEdge('#nav', true)");
        keyboard.press("Tab");
        keyboard.expect("menu", "it holds the focus", "() => document.getElementById('nav').contains(document.activeElement)");
        keyboard.press("Escape");
        keyboard.expect("menu", "the focus returns", "id => states.hasFocus(id)", menu);
        look.show(Size.DESK);
    }

    void ofPage() {
        popovers("() => states.pops(false)");
    }

    private void popovers(String script) {
        for (Map<String, String> pop : keyboard.controls(script)) {
            String name = pop.get("key");
            keyboard.enter(pop.get("id"));
            look.part(name, "details.pop[open]");
            keyboard.press("Escape");
            keyboard.expect(name, "Escape closes it", "() => document.querySelector('details.pop[open]') === null");
            keyboard.expect(name, "the focus returns", "id => states.hasFocus(id)", pop.get("id"));
        }
    }

    /** Date pickers and searches in what is open, each once at a place. */
    void pickers(String place) {
        look.calm();
        for (Map<String, String> picker : keyboard.controls("() => states.pickers()")) {
            if (seen.add(place + " " + picker.get("key"))) {
                if (picker.containsKey("search")) {
                    keyboard.type(picker.get("id"), MANY);
                    panel(picker);
                    look.page().evaluate("id => states.clear(id)", picker.get("id"));
                } else {
                    keyboard.enter(picker.get("id"));
                    panel(picker);
                }
            }
        }
    }

    private void panel(Map<String, String> picker) {
        String name = picker.get("key");
        if (keyboard.expect(name, "it opens", "() => states.panel()")) {
            look.part(name, ".p-datepicker-panel, .ui-autocomplete-panel");
            keyboard.press("Escape");
            keyboard.expect(name, "Escape closes it", "() => states.noPanel()");
            keyboard.expect(name, "the focus returns", "id => states.isBackAt(id)", picker.get("id"));
        }
    }
}
