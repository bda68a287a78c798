package mentoring.account.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import mentoring.account.Appoint;
import mentoring.account.AppointmentService;
import mentoring.account.NewLogin;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolRef;

/** The administrator's appointment of a director, a methodologist or another administrator. */
@Named
@ViewScoped
public class AppointPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private AppointmentService appointments;

    private Role role;
    private Long school;
    private boolean known;
    private String login;
    private String name;
    private String basis;
    private transient NewLogin made;

    /** Empties the form. */
    public void begin() {
        role = Role.DIRECTOR;
        school = null;
        known = false;
        login = null;
        name = null;
        basis = null;
    }

    /** Gives the role; the initial password of a new account is shown once. */
    public void appoint() {
        if (known && login == null) {
            throw Refusal.at("login", "account.noSuchLogin");
        }
        Appoint command = new Appoint(known ? login : null, known ? null : name, basis);
        if (role != Role.DIRECTOR) {
            made = appointments.municipal(role, command);
        } else if (school == null) {
            throw Refusal.at("school", "account.schoolMissing");
        } else {
            made = appointments.director(new SchoolRef(school), command);
        }
    }

    public Role[] getRoles() {
        return new Role[] {Role.DIRECTOR, Role.METHODOLOGIST, Role.ADMINISTRATOR};
    }

    public boolean isDirector() {
        return role == Role.DIRECTOR;
    }

    /** What the last press made; its password is nowhere else. Null otherwise. */
    public NewLogin getMade() {
        return made;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Long getSchool() {
        return school;
    }

    public void setSchool(Long school) {
        this.school = school;
    }

    public boolean isKnown() {
        return known;
    }

    public void setKnown(boolean known) {
        this.known = known;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
