package mentoring.endtoend;

import java.util.Collection;
import java.util.List;

/** The pages in English: no Russian but in the data, nothing wider than the screen. */
final class English {

    private final Visitor visitor;
    private final Look look;

    English(Visitor visitor, Look look) {
        this.visitor = visitor;
        this.look = look;
    }

    /** Looks at each page; ends in Russian, which a person chooses for good. */
    void of(String origin, Collection<String> addresses) {
        choose(origin, "english");
        try {
            addresses.stream().filter(address -> look.open(origin, address)).forEach(address -> {
                ((List<?>) visitor.page().evaluate("() => states.russian()")).forEach(words -> look.note("in English", "«" + words + "»"));
                look.fits("in English");
            });
        } finally {
            choose(origin, "russian");
        }
    }

    private void choose(String origin, String language) {
        look.open(origin, "/");
        visitor.page().locator(".user summary").click();
        new Hands(visitor).press("userMenu:" + language);
        look.calm();
    }
}
