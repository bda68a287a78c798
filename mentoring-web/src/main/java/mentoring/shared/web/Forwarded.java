package mentoring.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Shows a request as it reached the reverse proxy: the browser's address, and HTTPS. Forwarded headers are believed only where the
 * request comes from the proxy that the installation names; anybody can write them.
 */
@WebFilter(filterName = "forwarded", urlPatterns = "/*", asyncSupported = true)
public class Forwarded extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** System property with the proxy's address. */
    private static final String PROXY = "mentoring.proxy";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean trusted = same(System.getProperty(PROXY), request.getRemoteAddr());
        chain.doFilter(trusted ? new FromProxy(request) : request, response);
    }

    /** True for two ways of writing one address. */
    static boolean same(String proxy, String address) {
        try {
            return proxy != null && address != null && InetAddress.getByName(proxy).equals(InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** The address that the proxy itself has seen: the last one, since those before it are the browser's own words. */
    static String client(String forwardedFor, String otherwise) {
        if (forwardedFor == null || forwardedFor.isBlank()) {
            return otherwise;
        }
        return forwardedFor.substring(forwardedFor.lastIndexOf(',') + 1).strip();
    }

    private static final class FromProxy extends HttpServletRequestWrapper {

        FromProxy(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRemoteAddr() {
            return client(getHeader("X-Forwarded-For"), super.getRemoteAddr());
        }

        @Override
        public boolean isSecure() {
            return "https".equalsIgnoreCase(getHeader("X-Forwarded-Proto")) || super.isSecure();
        }

        @Override
        public String getScheme() {
            return isSecure() ? "https" : super.getScheme();
        }
    }
}
