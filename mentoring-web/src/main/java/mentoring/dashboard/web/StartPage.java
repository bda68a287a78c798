package mentoring.dashboard.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mentoring.dashboard.SchoolLine;
import mentoring.dashboard.SchoolTableService;
import mentoring.dashboard.Today;
import mentoring.dashboard.TodayService;
import mentoring.dashboard.Todo;
import mentoring.shared.model.Role;
import mentoring.shared.web.Bar;
import mentoring.shared.web.UserView;

/** The start page: what waits for the person, by the roles held here. */
@Named
@RequestScoped
public class StartPage {

    @EJB
    private TodayService days;

    @EJB
    private SchoolTableService tables;

    @Inject
    private UserView user;

    private Today staff;
    private Today own;
    private List<SchoolLine> schools;

    public boolean isStaff() {
        return user.getSchool() != null && user.getYear() != null && (user.holds(Role.CURATOR) || user.holds(Role.DIRECTOR));
    }

    public boolean isMember() {
        return user.holds(Role.MENTOR) || user.holds(Role.MENTEE);
    }

    /** Whether the person's own day has a place of its own: the school's takes it in, but not in a closed year, where nothing waits. */
    public boolean isOwn() {
        return isMember() && (!isStaff() || user.isReadOnly());
    }

    public boolean isMethodologist() {
        return user.holds(Role.METHODOLOGIST);
    }

    public boolean isAdministrator() {
        return user.holds(Role.ADMINISTRATOR);
    }

    /** The school's day: the curator's, with the director's own matters first where one person is both, and a mentor's before them. */
    public Today getStaffDay() {
        if (staff == null) {
            staff = user.holds(Role.DIRECTOR) ? days.director(user.schoolYear()) : days.curator(user.schoolYear());
            if (user.holds(Role.DIRECTOR) && user.holds(Role.CURATOR)) {
                staff = days.curator(user.schoolYear()).beginningWith(staff.todos());
            }
            if (isMember() && !user.isReadOnly()) {
                staff = staff.joinedWith(getOwnDay());
            }
        }
        return staff;
    }

    public Today getOwnDay() {
        if (own == null) {
            own = days.own();
        }
        return own;
    }

    /** The parts of a roadmap section's bar. */
    public List<Bar.Part> bar(Today.RoadmapBar section) {
        return Bar.of(section.total(), section.done(), section.inWork(), section.overdue());
    }

    /** The page behind something that waits. */
    public String outcome(Todo todo) {
        return switch (todo.kind()) {
            case ORDERS_TO_SIGN -> "/organization/orders";
            case ORDERS_RECORDED -> "/organization/order?id=" + todo.targetId();
            case ROADMAP_TO_APPROVE, ROADMAP_OVERDUE, ROADMAP_DUE_SOON -> "/roadmap/roadmap";
            case ENTRIES_TO_SIGN -> "/journal/entry?meeting=" + todo.targetId();
            case MEETINGS_WITHOUT_ENTRY -> "/journal/list";
            case PLANS_RETURNED, PLANS_TO_SUBMIT -> "/plan/plan?id=" + todo.targetId();
            case CONSENTS_LACKING -> "/consent/list";
            case PLANS_TO_REVIEW -> "/plan/plans?status=SUBMITTED";
            case PLANS_TO_ORDER -> "/plan/approve";
            case PAIRS_TO_ORDER -> "/organization/orders";
            case PAIRS_FORMING, PLANS_MISSING -> isStaff() ? "/pairing/list" : "/plan/plans";
            case MENTEES_FREE -> "/pairing/proposal";
        };
    }

    public List<SchoolLine> getSchools() {
        if (schools == null) {
            schools = tables.table(user.getYearNumber());
        }
        return schools;
    }

    public long getPlansToReview() {
        return getSchools().stream().mapToLong(SchoolLine::toReview).sum();
    }

    public long getPairs() {
        return getSchools().stream().mapToLong(SchoolLine::pairs).sum();
    }

    /** Percent of the meetings held over all schools; null where none was due. */
    public Integer getHeldPercent() {
        long due = getSchools().stream().mapToLong(SchoolLine::meetingsDue).sum();
        return due == 0 ? null : (int) (getSchools().stream().mapToLong(SchoolLine::meetingsHeld).sum() * 100 / due);
    }
}
