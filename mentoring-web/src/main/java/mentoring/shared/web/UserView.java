package mentoring.shared.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.shared.model.Role;

/** What the top bar and the navigation know of the person who is logged in. Name in pages: {@code user}. */
@Named("user")
@SessionScoped
public class UserView implements Serializable {

    private static final long serialVersionUID = 1L;

    private String displayName = "Орлова\u00a0Н.\u00a0В.";
    private String initials = "ОН";
    private Set<Role> roles = EnumSet.of(Role.CURATOR);
    private List<Choice> schools = List.of(new Choice(1L, "Ершовская СОШ", null, true), new Choice(2L, "Каринская СОШ", null, false));
    private List<Choice> years = List.of(new Choice(2026L, "2026/27", null, true), new Choice(2025L, "2025/26", "закрыт, только просмотр", false));
    private Map<String, Integer> counts = Map.of();

    public String getDisplayName() {
        return displayName;
    }

    public String getInitials() {
        return initials;
    }

    /** The role's word, of the highest role held. */
    public String getRoleName() {
        Texts texts = new Texts(Languages.chosen(FacesContext.getCurrentInstance()));
        return roles.stream().min(Enum::compareTo).map(texts::name).orElse("");
    }

    public List<Choice> getSchools() {
        return schools;
    }

    public List<Choice> getYears() {
        return years;
    }

    /** The school shown now; null where there is none. */
    public Choice getSchool() {
        return schools.stream().filter(Choice::current).findFirst().orElse(null);
    }

    /** The school year shown now; null where there is none. */
    public Choice getYear() {
        return years.stream().filter(Choice::current).findFirst().orElse(null);
    }

    public boolean holds(Role role) {
        return roles.contains(role);
    }

    /** How many things wait behind a navigation line; null for none. */
    public Integer count(NavItem item) {
        return counts.get(item.outcome());
    }

    /** Shows another school; leads to the start page, since the present page may not exist there. */
    public String switchSchool(Long id) {
        schools = schools.stream().map(school -> new Choice(school.id(), school.label(), school.detail(), school.id().equals(id))).toList();
        return "/index?faces-redirect=true";
    }

    /** Shows another school year. */
    public String switchYear(Long id) {
        years = years.stream().map(year -> new Choice(year.id(), year.label(), year.detail(), year.id().equals(id))).toList();
        return "/index?faces-redirect=true";
    }

    /** Shows the house in another language, {@code ru} or {@code en}. */
    public String speak(String language) {
        FacesContext.getCurrentInstance().getExternalContext().getSessionMap().put(Languages.CHOSEN, language);
        return "/index?faces-redirect=true";
    }

    /** Ends the session. */
    public String logOut() {
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        return "/login?faces-redirect=true";
    }
}
