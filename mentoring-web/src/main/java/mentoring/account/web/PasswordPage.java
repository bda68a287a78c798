package mentoring.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import mentoring.account.ChangePassword;
import mentoring.account.LoginService;
import mentoring.account.LoginState;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Refusal;

/** A person's own password. */
@Named
@RequestScoped
public class PasswordPage {

    @EJB
    private LoginService logins;

    @Inject
    private CurrentUser currentUser;

    private String current;
    private String wanted;
    private String again;

    /** Changes the password and goes to the start page. */
    public void submit() throws IOException {
        if (wanted != null && !wanted.equals(again)) {
            throw Refusal.at("again", "account.password.differs");
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        LoginState here = LoginMechanism.Sessions.login(request).orElseThrow(Refusal::notFound);
        LoginMechanism.Sessions.renew(request, logins.changePassword(here, new ChangePassword(current, wanted)));
        external.redirect(request.getContextPath() + "/");
    }

    /** True at the first log-in, where nothing else opens before. */
    public boolean isForced() {
        return currentUser.caller().mustChange();
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
