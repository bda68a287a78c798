package mentoring.shared.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.primefaces.PrimeFaces;

/** The query of a page's address, put together from its parameters. */
public class AddressQuery {

    private final StringJoiner query = new StringJoiner("&");

    /** Adds a parameter; one that is null or blank is left out. */
    public AddressQuery with(String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
        return this;
    }

    /** Puts it into the window's address without opening the page anew, so that a link or the way back shows the same. */
    public void show() {
        PrimeFaces.current().executeScript("history.replaceState(null, '', '?" + query + "')");
    }

    /** «school=1&amp;year=2026». */
    @Override
    public String toString() {
        return query.toString();
    }
}
