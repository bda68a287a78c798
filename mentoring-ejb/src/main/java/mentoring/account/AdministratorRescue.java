package mentoring.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import mentoring.account.model.Account;
import mentoring.shared.Audit;
import mentoring.shared.Clock;
import mentoring.shared.model.Role;

/**
 * A new initial password for an administrator whom nobody else can help, and the end of a block that keeps him out; for whoever holds
 * the server itself. Asks no access rule; the audit tells of it.
 */
@ApplicationScoped
public class AdministratorRescue {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccountSetup accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Gives the new password, noted as a reset; empty where the log-in is no administrator's today. */
    @Transactional
    public Optional<NewLogin> rescue(String login) {
        return CallerQueries.account(em, login).filter(this::administers).map(this::rescued);
    }

    private NewLogin rescued(Account account) {
        if (!account.active()) {
            account.unblock(Role.ADMINISTRATOR);
        }
        NewLogin told = accounts.issue(account, passwords.fresh());
        audit.outside(AccountAction.RESCUE, new Audit.Subject("Account", account.id(), null, null));
        return told;
    }

    private boolean administers(Account account) {
        return account.grants().stream()
            .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR && grant.validOn(clock.today()));
    }
}
