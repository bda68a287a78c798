package mentoring.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import mentoring.shared.model.Identified;

/** A new password given to somebody who had one of his own; shown to him until he confirms it (access design, section 5). */
@Entity
@Table(name = "password_reset")
public class PasswordReset extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "reset_at")
    private Instant at;

    @Column(name = "reset_by")
    private Long by;

    @Column(name = "reset_by_name")
    private String byName;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected PasswordReset() {
    }

    PasswordReset(Account account, Instant at, Long by, String byName) {
        this.account = account;
        this.at = at;
        this.by = by;
        this.byName = byName;
    }

    void confirm(Instant moment) {
        confirmedAt = moment;
    }

    /** Whose password it was. */
    public long accountId() {
        return account.id();
    }

    public Instant at() {
        return at;
    }

    /** Full name of whoever gave the password. */
    public String byName() {
        return byName;
    }

    boolean givenBy(long account) {
        return by != null && by == account;
    }

    public boolean confirmed() {
        return confirmedAt != null;
    }

    /** True for a moment at which the owner had not yet said that the new password was wanted. */
    public boolean openAt(Instant moment) {
        return !moment.isBefore(at) && (confirmedAt == null || moment.isBefore(confirmedAt));
    }
}
