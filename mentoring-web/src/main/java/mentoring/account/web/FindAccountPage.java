package mentoring.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import mentoring.account.AccountListService;

/** The administrator's way to an account that is not in his list: by its exact log-in name. */
@Named
@RequestScoped
public class FindAccountPage {

    @EJB
    private AccountListService lists;

    private String login;

    /** Opens the account; a name that does not exist is told at the field. */
    public String find() {
        login = lists.find(login).login();
        return "/account/account?faces-redirect=true&includeViewParams=false&login=" + login;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }
}
