package mentoring.endtoend;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one person of a school gets to see by following links: some pages of each kind, and all addresses in them. */
final class SchoolWalk {

    private static final Pattern HREF = Pattern.compile("<a [^>]*?href=\"/([^\"#]*)");
    private static final Pattern PARAMETER = Pattern.compile("([\\w]+)=([^&]*)");
    /** Files: their addresses are noted, they are not opened. */
    private static final Pattern FILE = Pattern.compile("(print/|roadmap/file|operation/log).*");

    private final Map<String, String> pages = new LinkedHashMap<>();
    private final Set<String> addresses = new LinkedHashSet<>();

    /**
     * Walks.
     *
     * @param examples how many pages of each kind are opened
     */
    SchoolWalk(PostedForms session, int examples) throws IOException {
        Map<String, Integer> opened = new HashMap<>();
        Deque<String> waiting = new ArrayDeque<>();
        waiting.add("");
        while (!waiting.isEmpty()) {
            String address = waiting.poll();
            if (FILE.matcher(address).matches() || opened.merge(kind(address), 1, Integer::sum) > examples) {
                continue;
            }
            HttpResponse<String> answer = session.answer(address);
            if (answer.statusCode() != 200 || !answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            pages.put(address, answer.body());
            Matcher href = HREF.matcher(answer.body());
            while (href.find()) {
                String found = href.group(1).replace("&amp;", "&");
                if (addresses.add(found)) {
                    waiting.add(found);
                }
            }
        }
    }

    /** Opened pages by their addresses, which begin without a slash. */
    Map<String, String> pages() {
        return pages;
    }

    /** All addresses that were seen. */
    Set<String> addresses() {
        return addresses;
    }

    /** The page and the names of its parameters: addresses of a kind differ only in what they are about. */
    static String kind(String address) {
        return address.replaceAll("=[^&]*", "");
    }

    /** Parameters of an address. */
    static Map<String, String> parameters(String address) {
        Map<String, String> parameters = new LinkedHashMap<>();
        int begin = address.indexOf('?');
        Matcher parameter = PARAMETER.matcher(begin < 0 ? "" : address.substring(begin + 1));
        while (parameter.find()) {
            parameters.put(parameter.group(1), parameter.group(2));
        }
        return parameters;
    }
}
