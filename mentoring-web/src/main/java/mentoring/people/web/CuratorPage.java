package mentoring.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mentoring.account.AccountAction;
import mentoring.account.NewLogin;
import mentoring.people.EnterCurator;
import mentoring.people.PersonAccountService;
import mentoring.shared.Access;
import mentoring.shared.web.UserView;

/** The director's way to a curator who is not on the roster yet, such as a school's first one. */
@Named
@ViewScoped
public class CuratorPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PersonAccountService accounts;

    @Inject
    private Access access;

    @Inject
    private UserView user;

    private String name;
    private String post;
    private transient NewLogin made;

    /** Empties the form. */
    public void begin() {
        name = null;
        post = null;
    }

    /** Enters the person; the initial password is shown once. */
    public void enter() {
        made = accounts.enterCurator(user.schoolRef(), new EnterCurator(name, post));
    }

    public boolean isOffered() {
        return access.allows(AccountAction.GRANT_CURATOR, user.schoolRef());
    }

    /** What the last press made; its password is nowhere else. Null otherwise. */
    public NewLogin getMade() {
        return made;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }
}
