package mentoring.shared.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.account.LanguageService;
import mentoring.organization.PlaceQueries;
import mentoring.shared.Caller;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.SchoolYearRef;

/** What the top bar, the navigation and the pages know of the person who is logged in. Name in pages: {@code user}. */
@Named("user")
@RequestScoped
public class UserView {

    private static final String SHOWN_SCHOOL = "shownSchool";
    private static final String SHOWN_YEAR = "shownYear";

    @Inject
    private CurrentUser currentUser;

    @EJB
    private LanguageService languages;

    @Inject
    private PlaceQueries places;

    @Inject
    private PlaceChoice choice;

    /** Years by school, asked for once a request. */
    private final Map<Optional<Long>, List<PlaceQueries.YearChoice>> opened = new HashMap<>();
    private List<Choice> schools;
    private List<Choice> years;

    /** True on pages behind the log-in. */
    public boolean isKnown() {
        return currentUser.known();
    }

    public String getDisplayName() {
        return parts().skip(1).map(part -> "\u00a0" + part.charAt(0) + ".")
            .collect(Collectors.joining("", parts().findFirst().orElse(""), ""));
    }

    public String getInitials() {
        return parts().limit(2).map(part -> part.substring(0, 1)).collect(Collectors.joining());
    }

    private Stream<String> parts() {
        return Arrays.stream(caller().displayName().split(" ")).filter(part -> !part.isEmpty());
    }

    /** Id of the account, by which the window keeps apart what several people have typed in it. */
    public long getAccount() {
        return caller().accountId();
    }

    /** The words of the roles held here. */
    public String getRoleName() {
        Texts texts = new Texts(Languages.chosen(FacesContext.getCurrentInstance()));
        return roles().stream().map(texts::name).collect(Collectors.joining(", "));
    }

    /** Roles in the school shown, and those of the municipality. */
    private Set<Role> roles() {
        Long school = choice.school(caller());
        Set<Role> roles = EnumSet.noneOf(Role.class);
        caller().grants().stream().filter(grant -> grant.schoolId() == null || grant.schoolId().equals(school))
            .forEach(grant -> roles.add(grant.role()));
        return roles;
    }

    public boolean holds(Role role) {
        return roles().contains(role);
    }

    public List<Choice> getSchools() {
        if (schools == null) {
            Long current = shown(SHOWN_SCHOOL).orElseGet(() -> choice.school(caller()));
            schools = places.schools(caller().schools()).stream()
                .map(school -> new Choice(school.id(), school.name(), null, Objects.equals(school.id(), current))).toList();
        }
        return schools;
    }

    public List<Choice> getYears() {
        if (years == null) {
            Texts texts = new Texts(Languages.chosen(FacesContext.getCurrentInstance()));
            List<PlaceQueries.YearChoice> known = opened(getSchool() == null ? null : getSchool().id());
            long current = shown(SHOWN_YEAR).filter(year -> known.stream().anyMatch(each -> each.year() == year))
                .orElseGet(() -> (long) getYearNumber());
            years = known.stream().map(year -> new Choice((long) year.year(), new SchoolYear(year.year()).label(),
                year.closed() ? texts.of("shared.yearClosedShort") : null, year.year() == current)).toList();
        }
        return years;
    }

    /** The school shown now; null for those who work over the municipality. */
    public Choice getSchool() {
        return getSchools().stream().filter(Choice::current).findFirst().orElse(null);
    }

    /** The school year shown now; null where none was opened. */
    public Choice getYear() {
        return getYears().stream().filter(Choice::current).findFirst().orElse(null);
    }

    /** Says which school and year the page shows, where its address names others than the person chose last; for the top bar. */
    public void shows(long school, int year) {
        viewMap().put(SHOWN_SCHOOL, school);
        viewMap().put(SHOWN_YEAR, (long) year);
    }

    /** Refuses a school in an address in which the person has no role, for pages that would show his own whatever it says. */
    public void requireOwn(Long school) {
        if (school != null && !caller().schools().contains(school)) {
            throw Refusal.notFound();
        }
    }

    private static Optional<Long> shown(String key) {
        return Optional.ofNullable((Long) viewMap().get(key));
    }

    private static Map<String, Object> viewMap() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
    }

    /** The calendar year in which the school year begins that the person chose last. */
    public int getYearNumber() {
        return choice.year(opened(choice.school(caller())).stream().map(PlaceQueries.YearChoice::year).toList());
    }

    private List<PlaceQueries.YearChoice> opened(Long school) {
        return opened.computeIfAbsent(Optional.ofNullable(school), any -> places.years(school));
    }

    /** True where the school year shown is closed: nothing of it can be changed. */
    public boolean isReadOnly() {
        return getYear() != null && getYear().detail() != null;
    }

    /** The school shown, for calls that span its years; refuses where there is none. */
    public SchoolRef schoolRef() {
        Long school = choice.school(caller());
        if (school == null) {
            throw Refusal.notFound();
        }
        return new SchoolRef(school);
    }

    /** School and year shown, for pages whose address names none; refuses where there is none. */
    public SchoolYearRef schoolYear() {
        return new SchoolYearRef(schoolRef().value(), getYearNumber());
    }

    /** Shows another school; leads to the start page, since the present page may not exist there. */
    public String switchSchool(Long id) {
        choice.chooseSchool(id);
        return "/index?faces-redirect=true";
    }

    /** Shows another school year: on the same list, else on the start page, since the present object has no place in it. */
    public String switchYear(Long year) {
        getSchools().stream().filter(Choice::current).findFirst().ifPresent(school -> choice.chooseSchool(school.id()));
        choice.chooseYear(year.intValue());
        String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return (Navigation.inMenu(page) ? page : "/index") + "?faces-redirect=true";
    }

    /** Shows the house in another language, {@code ru} or {@code en}, from now on. */
    public String speak(String language) {
        languages.choose(language);
        FacesContext.getCurrentInstance().getExternalContext().getSessionMap().put(Languages.CHOSEN, language);
        return "/index?faces-redirect=true";
    }

    /** Ends the session. */
    public String logOut() {
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        return "/login?faces-redirect=true";
    }

    private Caller caller() {
        return currentUser.caller();
    }
}
