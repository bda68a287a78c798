package mentoring.account.web;

import java.io.Serializable;
import mentoring.account.AccountFilter;
import mentoring.shared.model.Role;

/** The filters over a list of accounts. */
public class AccountsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private Role role;
    private Long schoolId;
    private AccountFilter.Show show;

    AccountFilter filter() {
        return new AccountFilter(text, role, schoolId, show);
    }

    /** True where only some of the accounts are shown. */
    public boolean isNarrow() {
        return text != null || role != null || schoolId != null || show != null;
    }

    public AccountFilter.Show[] getShows() {
        return AccountFilter.Show.values();
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
