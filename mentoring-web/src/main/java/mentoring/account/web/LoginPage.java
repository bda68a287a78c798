package mentoring.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The log-in form. */
@Named
@RequestScoped
public class LoginPage {

    private String login;
    private String password;

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

    /** Logs in and leads to the start page. */
    public String submit() {
        return "/index?faces-redirect=true";
    }
}
