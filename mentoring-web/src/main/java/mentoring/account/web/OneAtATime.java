package mentoring.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

/**
 * Posts of one log-in are done one after another, each to its end: a double click meets what the first click has saved, and the beans of a
 * page are never changed by two posts at once.
 */
@WebFilter(filterName = "oneAtATime", urlPatterns = "/*", asyncSupported = true)
public class OneAtATime extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final int PATIENCE_SECONDS = 60;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Lock turn = "POST".equals(request.getMethod()) ? turn(request.getSession(false)) : null;
        if (turn == null) {
            chain.doFilter(request, response);
            return;
        }
        if (!take(turn)) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turn.unlock();
        }
    }

    private static Lock turn(HttpSession session) {
        return session == null ? null : LoginMechanism.Sessions.turn(session);
    }

    private static boolean take(Lock turn) {
        try {
            return turn.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
