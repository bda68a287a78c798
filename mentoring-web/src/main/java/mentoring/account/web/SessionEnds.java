package mentoring.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import mentoring.account.LoginRecords;
import mentoring.account.LoginState;

/** Notes the end of a log-in's session, by its owner or by idle time. */
@WebListener
public class SessionEnds implements HttpSessionListener {

    @Inject
    private LoginRecords records;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        HttpSession session = event.getSession();
        LoginState login = LoginMechanism.Sessions.login(session);
        if (login != null) {
            records.ended(login);
        }
    }
}
