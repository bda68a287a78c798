package mentoring.account.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import mentoring.account.AccountFilter;
import mentoring.account.AccountListService;
import mentoring.account.AccountRow;
import mentoring.organization.PlaceQueries;
import mentoring.organization.PlaceQueries.SchoolChoice;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.web.LazyList;
import mentoring.shared.web.UserView;

/** A list of accounts: the administrator's, or that of a school. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private AccountListService lists;

    @Inject
    private PlaceQueries places;

    @Inject
    private UserView user;

    private SchoolRef school;
    private String text;
    private Role role;
    private Long schoolId;
    private AccountFilter.Show show;
    private long found;
    private List<SchoolChoice> schools = List.of();
    private LazyList<AccountRow> rows;

    /** The administrator's list. */
    public void open() {
        count();
        schools = places.allSchools();
        rows = new LazyList<>((first, size) -> lists.list(filter(), first, size), this::getFound);
    }

    /** The list of the school shown. */
    public void openSchool() {
        school = user.schoolRef();
        count();
        rows = new LazyList<>((first, size) -> lists.inSchool(school, filter(), first, size), this::getFound);
    }

    /** Shows other rows. */
    public void refresh() {
        count();
        LazyList.fromStart("accounts:table");
    }

    /** Shows all again. */
    public void reset() {
        text = null;
        role = null;
        schoolId = null;
        show = null;
        refresh();
    }

    private void count() {
        found = school == null ? lists.count(filter()) : lists.countInSchool(school, filter());
    }

    private AccountFilter filter() {
        return new AccountFilter(text, role, schoolId, show);
    }

    public boolean isFiltered() {
        return text != null || role != null || schoolId != null || show != null;
    }

    /** Roles that rows of this list can hold. */
    public List<Role> getRoles() {
        return Stream.of(Role.values()).filter(each -> school == null ? each.compareTo(Role.DIRECTOR) <= 0
            : each.compareTo(user.holds(Role.DIRECTOR) ? Role.DIRECTOR : Role.MENTOR) >= 0).toList();
    }

    public AccountFilter.Show[] getShows() {
        return AccountFilter.Show.values();
    }

    public List<SchoolChoice> getSchools() {
        return schools;
    }

    public LazyList<AccountRow> getRows() {
        return rows;
    }

    public long getFound() {
        return found;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Long getSchoolId() {
        return schoolId;
    }

    public void setSchoolId(Long schoolId) {
        this.schoolId = schoolId;
    }

    public AccountFilter.Show getShow() {
        return show;
    }

    public void setShow(AccountFilter.Show show) {
        this.show = show;
    }
}
