package mentoring.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.people.ClassService;
import mentoring.people.ClassView;
import mentoring.people.LoginCounts;
import mentoring.people.LoginJobRow;
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
    private final LoginsForm form = new LoginsForm();
    private final LoginTicks ticks = new LoginTicks();
    private LoginCounts counts;
    private List<ClassView> classes;
    private List<LoginJobRow> earlier;
    private LazyList<LoginLine> rows;

    /** Shows what the address asks for. */
    public void open() {
        place.complete(user);
        counts = logins.count(place.ref(), form.filter());
        classes = classService.list(place.ref());
        earlier = logins.recent(place.ref());
        rows = new LazyList<>(this::page, this::getFound);
    }

    /** Shows other people, all ticked. */
    public void refresh() {
        counts = logins.count(place.ref(), form.filter());
        tickAll(true);
        LazyList.fromStart("logins:table");
    }

    /** Ticks everybody of the list, or nobody. */
    public void tickAll(boolean everybody) {
        ticks.begin(everybody);
    }

    private List<LoginLine> page(int first, int size) {
        List<LoginLine> lines = logins.page(place.ref(), form.filter(), first, size);
        lines.forEach(line -> ticks.shown(line.personId()));
        return lines;
    }

    /** Starts the work and goes to its page. */
    public String start() {
        return "/people/sheet?faces-redirect=true&id=" + logins.start(place.ref(), ticks.command(form.filter())).value();
    }

    /** How many will get something. */
    public long getChosen() {
        return ticks.count(getFound());
    }

    /** True where those shown may be given log-ins or passwords now. */
    public boolean isIssuable() {
        return form.getNeed().issuable() && getFound() > 0 && access.allows(PeopleAction.ISSUE_LOGINS, place.ref());
    }

    /** True where nobody takes part in the year. */
    public boolean isNobody() {
        return counts.all() == 0 && !form.narrow();
    }

    public long getFound() {
        return counts.of(form.getNeed());
    }

    public Place getPlace() {
        return place;
    }

    public LoginsForm getForm() {
        return form;
    }

    public LoginTicks getTicks() {
        return ticks;
    }

    public LoginCounts getCounts() {
        return counts;
    }

    public List<ClassView> getClasses() {
        return classes;
    }

    /** The last jobs of the year. */
    public List<LoginJobRow> getEarlier() {
        return earlier;
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
}
