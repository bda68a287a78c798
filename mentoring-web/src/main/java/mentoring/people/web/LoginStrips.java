package mentoring.people.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import mentoring.people.LoginJobService;
import mentoring.people.LoginStrip;
import mentoring.people.model.LoginJobId;

/** The strips of one answer: of the request alone, so that no session keeps a password. */
@Named
@RequestScoped
public class LoginStrips {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    @EJB
    private LoginJobService logins;

    private List<LoginStrip> list = List.of();

    void show(LoginJobId job) {
        list = logins.showSheet(job);
    }

    public List<LoginStrip> getList() {
        return list;
    }

    /** The address at which the product is open now, for the strips. */
    public String getAddress() {
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        int port = request.getRequestServerPort();
        String tail = port == HTTP || port == HTTPS ? "" : ":" + port;
        return request.getRequestScheme() + "://" + request.getRequestServerName() + tail + request.getRequestContextPath() + "/";
    }
}
