package mentoring.account.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
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
    private AccountsForm form = new AccountsForm();
    private long found;
    private List<SchoolChoice> schools = List.of();
    private LazyList<AccountRow> rows;

    /** The administrator's list. */
    public void open() {
        count();
        schools = places.allSchools();
        rows = new LazyList<>((first, size) -> lists.list(form.filter(), first, size), this::getFound);
    }

    /** The list of the school shown. */
    public void openSchool() {
        school = user.schoolRef();
        count();
        rows = new LazyList<>((first, size) -> lists.inSchool(school, form.filter(), first, size), this::getFound);
    }

    /** Shows other rows. */
    public void refresh() {
        count();
        LazyList.fromStart("accounts:table");
    }

    /** Shows all again. */
    public void reset() {
        form = new AccountsForm();
        refresh();
    }

    private void count() {
        found = school == null ? lists.count(form.filter()) : lists.countInSchool(school, form.filter());
    }

    /** Roles that rows of this list can hold. */
    public List<Role> getRoles() {
        return Stream.of(Role.values()).filter(each -> school == null ? each.compareTo(Role.DIRECTOR) <= 0
            : each.compareTo(user.holds(Role.DIRECTOR) ? Role.DIRECTOR : Role.MENTOR) >= 0).toList();
    }

    public AccountsForm getForm() {
        return form;
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
}
