package mentoring.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import mentoring.account.AccountNotices;
import mentoring.account.LoginState;
import mentoring.account.OwnAccount;
import mentoring.account.OwnAccountService;
import mentoring.shared.model.Refusal;
import mentoring.shared.web.PageMessages;

/** A person's own account, and what the start page tells of it. */
@Named
@RequestScoped
public class OwnAccountPage {

    @EJB
    private OwnAccountService accounts;

    private OwnAccount view;
    private AccountNotices notices;

    public OwnAccount getView() {
        if (view == null) {
            view = accounts.read(here());
        }
        return view;
    }

    public AccountNotices getNotices() {
        if (notices == null) {
            notices = accounts.notices();
        }
        return notices;
    }

    /** True where another log-in than this one is open. */
    public boolean isElsewhere() {
        return getView().logins().stream().anyMatch(login -> login.open() && !login.here());
    }

    public void read() {
        accounts.noticesRead();
        notices = null;
    }

    public void confirm() {
        accounts.confirmResets(here());
        notices = null;
        PageMessages.done("account.reset.thanks");
    }

    /** Ends the caller's other log-ins; this one goes on. */
    public void endOthers() {
        LoginMechanism.Sessions.renew(request(), accounts.endOthers(here()));
        view = null;
        PageMessages.done("account.own.othersEnded");
    }

    private static LoginState here() {
        return LoginMechanism.Sessions.login(request()).orElseThrow(Refusal::notFound);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
