package mentoring.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What is shown when a page cannot be: a file that needs neither session nor database. A database that is away, and a server that is too
 * busy, are told apart from a fault: whoever waits a minute may go on. So is a form that is too large.
 */
@WebServlet(Failure.PATH)
public class Failure extends HttpServlet {

    static final String PATH = "/error/failed";

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(Failure.class.getName());

    /** Answers with the page that fits what was thrown before any page began: the container would answer with an empty one. */
    public static void tell(HttpServletResponse response, RuntimeException thrown) {
        boolean away = databaseAway(thrown);
        if (!away) {
            LOG.log(Level.SEVERE, "A request failed before its page", thrown);
        }
        try {
            response.sendError(away ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        boolean away = databaseAway(thrown) || response.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        if (away) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", "60");
        }
        boolean large = response.getStatus() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        response.setContentType("text/html;charset=UTF-8");
        try (InputStream page = getServletContext().getResourceAsStream(away ? "/error/away.html" : large ? "/error/large.html"
                : "/error/failure.html")) {
            page.transferTo(response.getOutputStream());
        }
    }

    /** True where the database cannot be reached, went down meanwhile (class 08, 57P), or has no connection left to give. */
    static boolean databaseAway(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failed) {
                String state = failed.getSQLState() == null ? "" : failed.getSQLState();
                String words = failed.getMessage() == null ? "" : failed.getMessage();
                if (state.startsWith("08") || state.startsWith("57P") || words.contains("allocating a connection")) {
                    return true;
                }
            }
        }
        return false;
    }
}
