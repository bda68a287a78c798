package mentoring.account.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import mentoring.account.Browser;

/**
 * A browser's own secret, by which a browser that has logged in before is told from others. It says nothing and opens nothing. It needs no
 * signature: 192 random bits are not guessed, and only those that the database knows count.
 */
final class DeviceCookie {

    private static final String NAME = "mentoring.device";
    private static final int BYTES = 24;
    private static final String SHAPE = "[A-Za-z0-9_-]{32}";
    private static final Duration LIFE = Duration.ofDays(365);
    private static final SecureRandom RANDOM = new SecureRandom();

    private DeviceCookie() {
    }

    /** The browser of a request; one that brings no secret is given a new one. */
    static Browser of(HttpServletRequest request) {
        String secret = Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream).filter(cookie -> cookie.getName().equals(NAME))
            .map(Cookie::getValue).filter(value -> value.matches(SHAPE)).findFirst().orElseGet(DeviceCookie::fresh);
        return new Browser(secret, request.getRemoteAddr());
    }

    /** Lets the browser keep its secret after a good log-in. */
    static void keep(HttpServletRequest request, HttpServletResponse response, Browser browser) {
        Cookie cookie = new Cookie(NAME, browser.device());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) LIFE.toSeconds());
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }

    private static String fresh() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
