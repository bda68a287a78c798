package mentoring.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import mentoring.account.model.Account;
import mentoring.account.model.InitialPassword;
import mentoring.account.model.LoginName;
import mentoring.account.model.RoleGrant;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Role;

/** Opens accounts: for the service, and for the demo, whose passwords are fixed. */
@ApplicationScoped
public class AccountSetup {

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Passwords passwords;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** An account with a free log-in name and an initial password that the first log-in must replace. */
    public NewLogin open(PersonName name, RoleGrant grant) {
        String login = freeName(grant.role() == Role.MENTEE ? LoginName.ofPupil(RANDOM) : LoginName.ofStaff(name));
        String password = InitialPassword.next();
        open(login, password, true, name.full(), grant);
        return new NewLogin(login, password);
    }

    /** An account with a given log-in name and password. */
    public Account open(String login, String password, boolean mustChange, String displayName, RoleGrant grant) {
        Account account = new Account(login, passwords.hash(password), mustChange, displayName);
        account.grant(grant, clock.today());
        account.touch(clock.now(), currentUser.accountId());
        em.persist(account);
        return account;
    }

    private String freeName(String wanted) {
        String name = wanted;
        for (int number = 2; CallerQueries.account(em, name).isPresent(); number++) {
            name = wanted + number;
        }
        return name;
    }
}
