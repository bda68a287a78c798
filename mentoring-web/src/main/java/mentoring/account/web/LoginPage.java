package mentoring.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import mentoring.account.Browser;
import mentoring.account.CallerQueries;
import mentoring.account.LoginService;
import mentoring.account.LoginState;
import mentoring.shared.web.Languages;

/** The log-in page. */
@Named
@RequestScoped
public class LoginPage {

    private static final int IDLE_PUPIL = 15 * 60;
    private static final int IDLE_STAFF = 30 * 60;

    @EJB
    private LoginService logins;

    @Inject
    private CallerQueries callers;

    private String login;
    private String password;
    private String to;

    /** Somebody whose other tab has logged in meanwhile goes on. */
    public void open() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        if (external.getRemoteUser() != null) {
            external.redirect(external.getRequestContextPath() + destination());
        }
    }

    /** Logs in and goes where the person wanted to. */
    public void submit() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        Browser browser = DeviceCookie.of(request);
        LoginState state = logins.logIn(login, password, browser);
        DeviceCookie.keep(request, (HttpServletResponse) external.getResponse(), browser);
        LoginMechanism.Sessions.begin(request, state, state.pupil() ? IDLE_PUPIL : IDLE_STAFF);
        request.getSession().setAttribute(Languages.CHOSEN, callers.language(state));
        external.redirect(request.getContextPath() + destination());
    }

    /** Only a path of our own: never an address that somebody else put into the link. */
    private String destination() {
        boolean own = to != null && to.startsWith("/") && !to.startsWith("//") && !to.contains("\\") && !to.contains(":");
        return own ? to : "/";
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
