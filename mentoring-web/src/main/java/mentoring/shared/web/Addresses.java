package mentoring.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** Where a person stands in the product, as path and query below the application's own path. */
public final class Addresses {

    private Addresses() {
    }

    /** The address that a page was asked for with; for a post, that of the page it was posted from. */
    public static String of(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return origin(request);
        }
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    /** The page that names itself as the origin of a post; the first page where there is none of ours. */
    private static String origin(HttpServletRequest request) {
        String referrer = request.getHeader("Referer");
        try {
            URI page = referrer == null ? null : new URI(referrer);
            String host = page == null ? null : page.getRawAuthority();
            if (host == null || !host.equalsIgnoreCase(request.getHeader("Host")) || !page.getRawPath().startsWith(request.getContextPath())) {
                return "/";
            }
            String path = page.getRawPath().substring(request.getContextPath().length());
            return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
        } catch (URISyntaxException e) {
            return "/";
        }
    }
}
