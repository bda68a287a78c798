package mentoring.operation.web;

import java.io.Serializable;
import mentoring.operation.SetUp;
import mentoring.organization.model.LocalZone;
import mentoring.organization.model.SchoolKind;

/** What is typed at the first start. */
public class FirstStartForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String token;
    private String municipality;
    private LocalZone zone;
    private SchoolKind kind = SchoolKind.SCHOOL;
    private String fullName;
    private String shortName;
    private String directorName;
    private String place;
    private String adminName;
    private String login;
    private transient String password;
    private transient String again;

    SetUp command() {
        return new SetUp(token, municipality, zone, kind, fullName, shortName, directorName, place, adminName, login, password, again);
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public LocalZone getZone() {
        return zone;
    }

    public void setZone(LocalZone zone) {
        this.zone = zone;
    }

    public SchoolKind getKind() {
        return kind;
    }

    public void setKind(SchoolKind kind) {
        this.kind = kind;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getDirectorName() {
        return directorName;
    }

    public void setDirectorName(String directorName) {
        this.directorName = directorName;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getAdminName() {
        return adminName;
    }

    public void setAdminName(String adminName) {
        this.adminName = adminName;
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

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
