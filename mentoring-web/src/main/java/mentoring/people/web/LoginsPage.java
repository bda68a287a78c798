package mentoring.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.people.ClassService;
import mentoring.people.ClassView;
import mentoring.people.IssueLogins;
import mentoring.people.LoginCounts;
import mentoring.people.LoginFilter;
import mentoring.people.LoginJobService;
import mentoring.people.LoginLine;
import mentoring.people.PeopleAction;
import mentoring.people.model.LoginNeed;
import mentoring.people.model.ParticipantRole;
import mentoring.shared.Access;
import mentoring.shared.web.LazyList;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;

/** Who of a class, or of the whole year, needs a log-in; those ticked get theirs in the background. */
@Named
@ViewScoped
public class LoginsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private LoginJobService logins;

    @EJB
    private ClassService classService;

    @Inject
    private Access access;

    @Inject
    private UserView user;

    private final Place place = new Place();
    private final Map<Long, Boolean> ticked = new HashMap<>();
    private Long classId;
    private ParticipantRole role;
    private LoginNeed need = LoginNeed.MISSING;
    private LoginCounts counts;
    private List<ClassView> classes;
    private LazyList<LoginLine> rows;

    /** Shows what the address asks for. */
    public void open() {
        place.complete(user);
        counts = logins.count(place.ref(), filter());
        classes = classService.list(place.ref());
        rows = new LazyList<>(this::page, this::getFound);
    }

    /** Shows other people, all ticked. */
    public void refresh() {
        counts = logins.count(place.ref(), filter());
        ticked.clear();
        LazyList.fromStart("logins:table");
    }

    private List<LoginLine> page(int first, int size) {
        List<LoginLine> lines = logins.page(place.ref(), filter(), first, size);
        lines.forEach(line -> ticked.putIfAbsent(line.personId(), true));
        return lines;
    }

    /** Starts the work and goes to its page. */
    public String start() {
        Set<Long> leftOut = ticked.entrySet().stream().filter(tick -> !tick.getValue()).map(Map.Entry::getKey).collect(Collectors.toSet());
        return "/people/sheet?faces-redirect=true&id=" + logins.start(place.ref(), new IssueLogins(filter(), leftOut)).value();
    }

    /** How many will get something. */
    public long getChosen() {
        return getFound() - ticked.values().stream().filter(tick -> !tick).count();
    }

    /** True where those shown may be given log-ins or passwords now. */
    public boolean isIssuable() {
        return need.issuable() && getFound() > 0 && access.allows(PeopleAction.ISSUE_LOGINS, place.ref());
    }

    public long getFound() {
        return counts.of(need);
    }

    private LoginFilter filter() {
        return new LoginFilter(classId, role, need);
    }

    public Place getPlace() {
        return place;
    }

    public Map<Long, Boolean> getTicked() {
        return ticked;
    }

    public LoginCounts getCounts() {
        return counts;
    }

    public List<ClassView> getClasses() {
        return classes;
    }

    public LazyList<LoginLine> getRows() {
        return rows;
    }

    public ParticipantRole[] getRoles() {
        return ParticipantRole.values();
    }

    public LoginNeed[] getNeeds() {
        return LoginNeed.values();
    }

    public Long getClassId() {
        return classId;
    }

    public void setClassId(Long classId) {
        this.classId = classId;
    }

    public ParticipantRole getRole() {
        return role;
    }

    public void setRole(ParticipantRole role) {
        this.role = role;
    }

    public LoginNeed getNeed() {
        return need;
    }

    public void setNeed(LoginNeed need) {
        this.need = need == null ? LoginNeed.MISSING : need;
    }
}
