package mentoring.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets a form in only as a whole: one that is too large for the server, or that does not say how large it is, is refused before anything
 * is read of it, and one with a file that breaks off before any page begins. The server itself would take the first for a form without
 * fields, and the others for a fault of the page.
 */
@WebFilter(filterName = "wholeForms", urlPatterns = "/*", asyncSupported = true)
public class WholeForms extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** As much as web.xml lets a form with a file have. */
    static final long LARGEST_WITH_FILE = 22_020_096;

    /** As much as the server reads of a form without a file. */
    static final long LARGEST = 2_097_152;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int refusal = "POST".equals(request.getMethod()) ? refusal(request) : HttpServletResponse.SC_OK;
        if (refusal == HttpServletResponse.SC_OK) {
            chain.doFilter(request, response);
        } else {
            response.sendError(refusal);
        }
    }

    private static int refusal(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        boolean withFile = withFile(request.getContentType());
        if (length < 0) {
            return HttpServletResponse.SC_LENGTH_REQUIRED;
        }
        if (length > (withFile ? LARGEST_WITH_FILE : LARGEST)) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        return withFile && !isWhole(request) ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_OK;
    }

    static boolean withFile(String contentType) {
        return contentType != null && contentType.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    /** Reads the parts, which the server keeps for the page. */
    private static boolean isWhole(HttpServletRequest request) {
        try {
            if (request.getCharacterEncoding() == null) {
                request.setCharacterEncoding("UTF-8");
            }
            request.getParts();
            return true;
        } catch (IOException | ServletException | IllegalStateException e) {
            return false;
        }
    }
}
