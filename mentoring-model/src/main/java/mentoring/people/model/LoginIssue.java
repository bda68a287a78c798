package mentoring.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import mentoring.shared.model.Identified;

/** One person's turn in a job that makes log-ins. The password is not here: it is never stored. */
@Entity
@Table(name = "login_issue")
public class LoginIssue extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "job_id")
    private LoginJob job;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "place_no")
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private LoginIssueState state = LoginIssueState.OPEN;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "reason")
    private String reason;

    protected LoginIssue() {
    }

    LoginIssue(LoginJob job, long personId, int place) {
        this.job = job;
        this.personId = personId;
        this.place = place;
    }

    /** The account has an initial password now. */
    public void issued(long account) {
        state = LoginIssueState.ISSUED;
        accountId = account;
    }

    /** The account has the role now and keeps its password. */
    public void added(long account) {
        state = LoginIssueState.ADDED;
        accountId = account;
    }

    /** Nothing was done, for the reason of a message key. */
    public void skip(String messageKey) {
        state = LoginIssueState.SKIPPED;
        reason = messageKey;
    }

    public LoginJob job() {
        return job;
    }

    public long personId() {
        return personId;
    }

    public LoginIssueState state() {
        return state;
    }

    /** The account that was made or changed; null otherwise. */
    public Long accountId() {
        return accountId;
    }

    /** Message key that says why nothing was done; null otherwise. */
    public String reason() {
        return reason;
    }
}
