package mentoring.consent.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.primefaces.PrimeFaces;

/** Keeps the filters of a list in the window's address, so that a link or the way back finds them. */
final class Address {

    private Address() {
    }

    /** Replaces the query of the address; values that are null are left out. */
    static void show(Map<String, ?> parameters) {
        String query = parameters.entrySet().stream().filter(entry -> entry.getValue() != null && !entry.getValue().toString().isBlank())
            .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue().toString(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
        PrimeFaces.current().executeScript("history.replaceState(null, '', '?" + query + "')");
    }
}
