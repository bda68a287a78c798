package mentoring.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import mentoring.shared.model.Role;

/** Who blocked an account and when. */
@Embeddable
public class AccountBlock {

    @Column(name = "blocked_at")
    private Instant at;

    @Column(name = "blocked_by")
    private Long by;

    @Column(name = "blocked_by_name")
    private String byName;

    @Enumerated(EnumType.STRING)
    @Column(name = "blocked_by_role")
    private Role byRole;

    protected AccountBlock() {
    }

    /**
     * A block.
     *
     * @param byRole the highest role of whoever blocks; only the same or a higher one lifts it
     */
    public AccountBlock(Instant at, Long by, String byName, Role byRole) {
        this.at = at;
        this.by = by;
        this.byName = byName;
        this.byRole = byRole;
    }

    public Instant at() {
        return at;
    }

    public String byName() {
        return byName;
    }

    /** Whether somebody with that role may lift it. */
    public boolean liftedBy(Role role) {
        return role.compareTo(byRole) <= 0;
    }
}
