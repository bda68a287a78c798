package mentoring.endtoend;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Opens by the keyboard, in turn, all that one person can open on a page, and looks at it; what can be opened states.js knows. */
final class States {

    /** What no name begins with. */
    private static final String NOTHING = "ъъъ";

    private final Look look;
    private final Keyboard keyboard;
    private final Popups popups;
    private final EmptiedForms forms;
    private final Set<String> opened = new TreeSet<>();
    /** Dialogs and questions that were looked at, by view. */
    private final Set<String> seen = new HashSet<>();

    States(Look look, Set<String> saving) {
        this.look = look;
        this.keyboard = new Keyboard(look);
        this.popups = new Popups(look, keyboard);
        this.forms = new EmptiedForms(look, keyboard, saving);
    }

    /** Names of the dialogs, and titles of the questions after a question mark, that were open so far. */
    Set<String> opened() {
        return opened;
    }

    void ofHead() {
        popups.ofHead();
    }

    /** All that opens on the page, which is shown on the phone; ends on the desk. */
    void ofPage(String view) {
        boolean folded = unfold();
        for (Size size : List.of(Size.DESK, Size.PHONE)) { // a picker that was open on the phone does not open at once on the desk
            look.show(size);
            look.calm();
            if (folded) {
                look.part("unfolded", "[data-unfolded]");
            }
            popups.ofPage();
            popups.pickers(view + " " + size);
        }
        look.show(Size.DESK);
        dialogs(view);
        forms.ofPage(view);
        emptyList();
    }

    /** Whether another example of a view can open something that was not seen yet. */
    boolean isNews(String view, Set<String> openers) {
        return openers.stream().anyMatch(each -> !seen.contains(view + " " + each));
    }

    /** The dialogs and questions that buttons of the page open. */
    void dialogs(String view) {
        for (Map<String, String> opener : keyboard.controls("() => states.openers()")) {
            if (seen.add(view + " " + opener.get("key"))) {
                unfold();
                keyboard.enter(opener.get("id"));
                if (open() == null) {
                    look.everywhere("refused to open " + opener.get("key"), "main");
                } else {
                    inside(view);
                    close(opener.get("id"));
                }
            }
        }
    }

    /** The dialog that is open, whoever opened it; it stays open. */
    void inside(String view) {
        String name = open();
        opened.add(name);
        seen.add(view + " " + name);
        keyboard.expect(name, "the focus goes into it", "() => states.isEntered()");
        look.calm();
        unfold();
        look.everywhere(name, ".ui-dialog");
        keepsFocus(name);
        popups.pickers(view + " " + name);
        forms.ofPage(view);
    }

    /** From its last control one comes to its first, and back; the browser does that in its own time. */
    private void keepsFocus(String name) {
        look.page().evaluate("() => states.listen()");
        for (String key : List.of("Tab", "Shift+Tab")) {
            String edge = keyboard.text("() => states.focusEdge('.ui-dialog', " + key.equals("Tab") + ")");
            keyboard.press(key);
            keyboard.expect(name, key + " goes on", "id => !states.hasFocus(id)", edge);
        }
        List<?> leaks = (List<?>) look.page().evaluate("() => states.leaks()");
        if (!leaks.isEmpty()) {
            look.note(name, "the focus leaves the dialog: " + leaks);
        }
    }

    /** Escape closes the dialog, and the focus is at its opener again. */
    void close(String opener) {
        String name = open();
        if (name == null) {
            look.note(opener, "its dialog has closed by itself");
            return;
        }
        keyboard.press("Escape");
        keyboard.expect(name, "Escape closes it", "() => states.dialog() === null");
        keyboard.expect(name, "the focus returns to " + opener, "id => states.isBackAt(id)", opener);
        look.calm();
        look.console(name);
    }

    private void emptyList() {
        String field = keyboard.text("() => states.searchField()");
        if (field != null) {
            keyboard.type(field, NOTHING);
            if (keyboard.expect("nothing found", "it says so", "() => states.isEmpty()")) {
                look.everywhere("nothing found", "main");
            }
        }
    }

    private boolean unfold() {
        return (Boolean) look.page().evaluate("() => states.unfold()");
    }

    private String open() {
        return keyboard.text("() => states.dialog()");
    }
}
