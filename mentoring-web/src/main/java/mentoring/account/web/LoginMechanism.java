package mentoring.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.account.CallerQueries;
import mentoring.account.LoginRecords;
import mentoring.account.LoginState;
import mentoring.shared.Caller;
import mentoring.shared.CurrentUser;
import mentoring.shared.Installation;
import mentoring.shared.web.Addresses;
import mentoring.shared.web.Failure;
import mentoring.shared.web.Refusals;

/**
 * Recognises the caller of each request from what the session remembers, and sends everybody else to the log-in page; of an empty
 * installation, to the page of the first start.
 * Our own, because the container's form mechanism loses the log-in when another node takes over a session.
 */
@ApplicationScoped
public class LoginMechanism implements HttpAuthenticationMechanism {

    /** The page that takes log-in name and password. */
    static final String LOGIN_PAGE = "/login";

    /** The page on which an initial password is replaced. */
    static final String PASSWORD_PAGE = "/account/password";

    /** The page of the first start: the only one while the installation is empty, and none afterwards. */
    private static final String SETUP_PAGE = "/setup";

    private static final Set<String> SETUP_PATHS = Set.of(SETUP_PAGE, "/setup.xhtml", "/favicon.ico");
    private static final Set<String> OPEN_PATHS = Set.of(LOGIN_PAGE, "/login.xhtml", "/favicon.ico");

    private static final String ERRORS = "/error/";

    /** Answers before anything is asked of the database. */
    private static final String HEALTH = "/health";

    @Inject
    private Installation installation;

    @Inject
    private CallerQueries callers;

    @Inject
    private LoginRecords records;

    @Inject
    private CurrentUser currentUser;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
        throws AuthenticationException {
        try {
            return recognise(request, response, context);
        } catch (RuntimeException e) {
            Failure.tell(response, e);
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    private AuthenticationStatus recognise(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
        throws AuthenticationException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (path.startsWith("/jakarta.faces.resource/") || path.startsWith("/resources/")) {
            return context.doNothing();
        }
        if (path.equals(HEALTH)) {
            return context.doNothing();
        }
        if (installation.awaitsSetup()) {
            return SETUP_PATHS.contains(path) || path.startsWith(ERRORS) ? context.doNothing()
                : redirect(request, response, context, SETUP_PAGE);
        }
        Optional<LoginState> login = Sessions.login(request);
        Optional<Caller> caller = login.flatMap(callers::of);
        if (caller.isEmpty()) {
            boolean open = OPEN_PATHS.contains(path) || SETUP_PATHS.contains(path) || path.startsWith(ERRORS);
            return open ? context.doNothing() : sendToLogin(request, response, context);
        }
        currentUser.become(caller.get());
        if (Sessions.seenLongAgo(request.getSession())) {
            records.seen(login.get());
        }
        if (caller.get().mustChange() && !path.startsWith(PASSWORD_PAGE) && !OPEN_PATHS.contains(path)) {
            return redirect(request, response, context, PASSWORD_PAGE);
        }
        return context.notifyContainerAboutLogin(String.valueOf(caller.get().accountId()),
            caller.get().grants().stream().map(grant -> grant.role().name()).collect(Collectors.toSet()));
    }

    private static AuthenticationStatus sendToLogin(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
        throws AuthenticationException {
        String back = Addresses.of(request);
        String to = back.length() > 1 ? "to=" + URLEncoder.encode(back, StandardCharsets.UTF_8) : "";
        String expired = "GET".equals(request.getMethod()) ? "" : "expired=true";
        String query = Stream.of(to, expired).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return redirect(request, response, context, query.isEmpty() ? LOGIN_PAGE : LOGIN_PAGE + "?" + query);
    }

    private static AuthenticationStatus redirect(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context,
                                                 String to) throws AuthenticationException {
        String url = request.getContextPath() + to;
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return context.redirect(url);
        }
        response.setHeader(Refusals.NOT_DONE, "true");
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        try {
            response.getWriter().write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                + url.replace("&", "&amp;") + "\"></redirect></partial-response>");
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** The session's part of a log-in. */
    static final class Sessions {

        private static final String LOGIN = "mentoring.login";
        private static final String TURN = "mentoring.turn";
        private static final String SEEN = "mentoring.seen";
        private static final long MINUTE = TimeUnit.MINUTES.toMillis(1);

        private Sessions() {
        }

        /** Empty also where the address names the session: the server takes that, whatever web.xml says, and addresses are passed on. */
        static Optional<LoginState> login(HttpServletRequest request) {
            return request.isRequestedSessionIdFromURL() ? Optional.empty()
                : Optional.ofNullable(request.getSession(false)).map(Sessions::login);
        }

        /** The log-in of a session; null where there is none. */
        static LoginState login(HttpSession session) {
            return (LoginState) session.getAttribute(LOGIN);
        }

        /** True once a minute. */
        static boolean seenLongAgo(HttpSession session) {
            Long seen = (Long) session.getAttribute(SEEN);
            long now = System.currentTimeMillis();
            if (seen != null && now - seen < MINUTE) {
                return false;
            }
            session.setAttribute(SEEN, now);
            return seen != null;
        }

        /** Begins a new session for the log-in: whatever session there was before ends, so that its id is of no use. */
        static void begin(HttpServletRequest request, LoginState login, int idleSeconds) {
            HttpSession old = request.getSession(false);
            if (old != null) {
                old.invalidate();
            }
            HttpSession session = request.getSession(true);
            session.setMaxInactiveInterval(idleSeconds);
            session.setAttribute(LOGIN, login);
            session.setAttribute(TURN, new ReentrantLock());
        }

        /** What a post of the session holds while it is done; null before the log-in. */
        static Lock turn(HttpSession session) {
            return (Lock) session.getAttribute(TURN);
        }

        /** Keeps the session after the password was changed. */
        static void renew(HttpServletRequest request, LoginState login) {
            request.changeSessionId();
            request.getSession().setAttribute(LOGIN, login);
        }
    }
}
