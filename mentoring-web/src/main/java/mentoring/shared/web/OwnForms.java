package mentoring.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.logging.Logger;

/**
 * Lets a form in only by POST and only from a page of this installation: whoever lures a person to a foreign page cannot post in that
 * person's name, and no address changes anything. A browser says itself whether a post comes from the same origin; one that does not is
 * asked by the Origin header, which every browser sends.
 */
@WebFilter(filterName = "ownForms", urlPatterns = "/*", asyncSupported = true)
public class OwnForms extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(OwnForms.class.getName());

    private static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reading = READING.contains(request.getMethod());
        if (!reading && !"POST".equals(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (reading ? carriesForm(request) : !fromHere(request)) {
            refuse(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Answers by itself: an error page would be handed the form once more. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.warning(() -> "A form was not taken: origin " + request.getHeader("Origin") + ", host " + request.getHeader("Host")
            + ", " + request.getMethod());
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Content-Security-Policy", "default-src 'none'");
        response.getWriter().write("The form did not come from a page of this site.");
    }

    /** In the encoding that pages are read in; signs of an address may be written in more ways than one. */
    private static boolean carriesForm(HttpServletRequest request) throws IOException {
        request.setCharacterEncoding("UTF-8");
        return request.getParameter(VIEW_STATE) != null;
    }

    private static boolean fromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null ? isOwn(request.getHeader("Origin"), request.getHeader("Host")) : "same-origin".equals(site);
    }

    static boolean isOwn(String origin, String host) {
        if (origin == null || host == null || !origin.matches("https?://[^/\\s]+")) {
            return false;
        }
        return host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
    }
}
