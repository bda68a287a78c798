package mentoring.shared.web;

import static mentoring.shared.model.Role.ADMINISTRATOR;
import static mentoring.shared.model.Role.CURATOR;
import static mentoring.shared.model.Role.DIRECTOR;
import static mentoring.shared.model.Role.MENTEE;
import static mentoring.shared.model.Role.MENTOR;
import static mentoring.shared.model.Role.METHODOLOGIST;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The navigation of the person of this request: one merged menu over all roles held in the current school. */
@Named
@RequestScoped
public class Navigation {

    private static final String PEOPLE = "shared.nav.people";
    private static final String PROGRAMME = "shared.nav.programme";
    private static final int TABS = 4;
    /** Whether a line's page exists; the server looks at its files each time it is asked. */
    private static final Map<String, Boolean> PAGES = new ConcurrentHashMap<>();

    /** Every line there is, in the order of the menu. A feature adds its lines here; of two lines to one page the first one counts. */
    private static final List<NavItem> ITEMS = List.of(
            NavItem.of("/index", "home", "shared.nav.today", null, CURATOR, DIRECTOR, MENTOR, MENTEE),
            NavItem.of("/index", "building", "shared.nav.schools", null, METHODOLOGIST, ADMINISTRATOR),
            NavItem.of("/organization/orders", "verified", "shared.nav.orders", null, DIRECTOR),
            NavItem.of("/meeting/calendar", "calendar", "shared.nav.meetings", null, CURATOR, MENTOR, MENTEE),
            NavItem.of("/journal/list", "book", "shared.nav.journals", null, CURATOR, DIRECTOR),
            NavItem.of("/journal/list", "book", "shared.nav.journal", null, MENTOR, MENTEE),
            NavItem.of("/plan/review", "file-edit", "shared.nav.plansToReview", null, METHODOLOGIST),
            NavItem.of("/people/mentors", "users", "shared.nav.mentors", PEOPLE, CURATOR, DIRECTOR),
            NavItem.of("/people/mentees", "user", "shared.nav.mentees", PEOPLE, CURATOR, DIRECTOR),
            NavItem.of("/pairing/list", "link", "shared.nav.pairs", PEOPLE, CURATOR, DIRECTOR),
            NavItem.of("/consent/list", "id-card", "shared.nav.consents", PEOPLE, CURATOR, DIRECTOR),
            NavItem.of("/people/list", "address-book", "shared.nav.everybody", PEOPLE, CURATOR, DIRECTOR),
            NavItem.of("/plan/plans", "file-edit", "shared.nav.plans", PROGRAMME, CURATOR, DIRECTOR),
            NavItem.of("/plan/plans", "file-edit", "shared.nav.plans.short", null, MENTOR),
            NavItem.of("/plan/plans", "file-edit", "shared.nav.myPlan", null, MENTEE),
            NavItem.of("/pairing/own", "link", "shared.nav.ownPairs", null, MENTOR, MENTEE),
            NavItem.of("/roadmap/roadmap", "map", "shared.nav.roadmap", PROGRAMME, CURATOR, DIRECTOR),
            NavItem.of("/organization/orders", "verified", "shared.nav.orders", PROGRAMME, CURATOR),
            NavItem.of("/organization/school", "building", "shared.nav.school", PROGRAMME, CURATOR, DIRECTOR),
            NavItem.of("/organization/years", "history", "shared.nav.years", PROGRAMME, CURATOR, DIRECTOR),
            NavItem.of("/job/list", "hourglass", "shared.nav.jobs", PROGRAMME, CURATOR),
            NavItem.of("/job/list", "hourglass", "shared.nav.jobs", null, ADMINISTRATOR),
            NavItem.of("/audit/list", "history", "shared.nav.audit", PROGRAMME, DIRECTOR),
            NavItem.of("/audit/list", "history", "shared.nav.audit", null, ADMINISTRATOR),
            NavItem.of("/roadmap/roadmaps", "map", "shared.nav.roadmaps", null, METHODOLOGIST),
            NavItem.of("/account/accounts", "key", "shared.nav.accounts", null, ADMINISTRATOR),
            NavItem.of("/account/school", "key", "shared.nav.schoolAccounts", PROGRAMME, CURATOR, DIRECTOR),
            NavItem.of("/operation/state", "server", "shared.nav.state", null, ADMINISTRATOR),
            NavItem.of("/operation/help", "question-circle", "shared.nav.adminHelp", null, ADMINISTRATOR));

    @Inject
    private UserView user;

    private List<NavItem> items;

    /** A heading, null for none, and the lines under it. */
    public record Group(String heading, List<NavItem> items) {
    }

    /** The menu in its groups. */
    public List<Group> getGroups() {
        Map<String, List<NavItem>> groups = new LinkedHashMap<>();
        groups.put(null, new ArrayList<>());
        getItems().forEach(item -> groups.computeIfAbsent(item.group(), heading -> new ArrayList<>()).add(item));
        return groups.entrySet().stream().filter(group -> !group.getValue().isEmpty())
                .map(group -> new Group(group.getKey(), group.getValue())).toList();
    }

    /** The first lines, for the phone's tab bar. */
    public List<NavItem> getTabs() {
        return getItems().stream().limit(TABS).toList();
    }

    /** All lines of this person. */
    public List<NavItem> getItems() {
        if (items == null) {
            Map<String, NavItem> byPage = new LinkedHashMap<>();
            ITEMS.stream().filter(item -> item.roles().stream().anyMatch(user::holds)).filter(item -> exists(item.outcome()))
                    .forEach(item -> byPage.putIfAbsent(item.outcome(), item));
            items = List.copyOf(byPage.values());
        }
        return items;
    }

    /** The message key of the start page's name for this person. */
    public String getHome() {
        return getItems().get(0).labelKey();
    }

    /** True for the line of a page, or of a page whose line this is. */
    public boolean current(NavItem item, String active) {
        String page = active == null || active.isEmpty() ? FacesContext.getCurrentInstance().getViewRoot().getViewId() : active;
        return page.equals(item.outcome()) || page.equals(item.outcome() + ".xhtml");
    }

    /** True for a page of the menu: it shows any year of its school. */
    static boolean inMenu(String page) {
        return ITEMS.stream().anyMatch(item -> page.equals(item.outcome() + ".xhtml"));
    }

    private static boolean exists(String outcome) {
        return PAGES.computeIfAbsent(outcome, page -> {
            try {
                return FacesContext.getCurrentInstance().getExternalContext().getResource(page + ".xhtml") != null;
            } catch (MalformedURLException e) {
                throw new IllegalStateException(page, e);
            }
        });
    }
}
