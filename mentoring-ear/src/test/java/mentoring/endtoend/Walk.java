package mentoring.endtoend;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person's walk over all that links lead to; a view's first example is looked at, more are searched for links and for news. */
final class Walk {

    /** So many examples of a view are searched, as their buttons depend on their state. */
    private static final int SEARCHED = 15;
    private static final Pattern HREF = Pattern.compile("<a [^>]*?href=\"(/[^\"#]*)");

    private final Page page;
    private final String origin;
    private final Set<String> views;
    private final Sight sight;
    private final Map<String, String> firsts = new HashMap<>();
    private final Map<String, Integer> searched = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    /** What is done on the way. */
    interface Sight {

        /** Opens the first example of a view; false where there is nothing to see. */
        boolean open(String address);

        /** Looks at the example that is open. */
        void look(String view);

        /** The text of another example of a view. */
        void another(String view, String address, String html);

        void unanswered(String address, int status);
    }

    Walk(Visitor visitor, String address, Set<String> views, Sight sight) {
        page = visitor.page();
        origin = address.substring(0, address.length() - 1);
        this.views = views;
        this.sight = sight;
    }

    /** Goes everywhere; all views of this person with the address of an example each. */
    Map<String, String> everywhere() {
        note("/");
        while (!waiting.isEmpty()) {
            visit(waiting.poll());
        }
        return firsts;
    }

    private void visit(String address) {
        String view = ProductPages.viewOf(address);
        if (!views.contains(view)) {
            answer(address);
        } else if (firsts.putIfAbsent(view, address) == null) {
            if (sight.open(address)) {
                links().forEach(this::note);
                sight.look(view);
            }
        } else if (searched.merge(view, 1, Integer::sum) <= SEARCHED) {
            String html = answer(address);
            Matcher href = HREF.matcher(html);
            while (href.find()) {
                note(href.group(1).replace("&amp;", "&"));
            }
            sight.another(view, address, html);
        }
    }

    /** The text of a page; nothing for a file, which must answer as well. */
    private String answer(String address) {
        APIResponse response = page.context().request().get(origin + address);
        try {
            if (response.status() != 200) {
                sight.unanswered(address, response.status());
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
        String view = ProductPages.viewOf(address);
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
    private List<String> links() {
        return (List<String>) page.evaluate("""
            () => [...document.querySelectorAll('a[href]')].map(link => new URL(link.href))
                .filter(url => url.origin === location.origin).map(url => url.pathname + url.search)""");
    }
}
