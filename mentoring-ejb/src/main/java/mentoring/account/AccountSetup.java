package mentoring.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Optional;
import mentoring.account.model.Account;
import mentoring.account.model.InitialPassword;
import mentoring.account.model.LoginName;
import mentoring.account.model.RoleGrant;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.PersonName;

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

    /**
     * An account with a free log-in name and an initial password that the first log-in must replace.
     *
     * @param pupil    true for every pupil of the school, whatever his role: his log-in name says nothing of him
     * @param password from {@link Passwords#fresh()}; made before the transaction where many accounts are opened
     */
    public NewLogin open(PersonName name, boolean pupil, FreshPassword password, RoleGrant grant) {
        String login = freeName(pupil ? LoginName.ofPupil(RANDOM) : LoginName.ofStaff(name));
        Account account = new Account(login, password.hash(), true, name.full());
        account.ofPupil(pupil);
        account.grant(grant.at(clock.now()), clock.today());
        NewLogin told = issue(account, password);
        em.persist(account);
        return told;
    }

    /** Adds a grant to an account that exists; log-in name and password stay. */
    public NewLogin add(Account account, RoleGrant grant) {
        account.grant(grant.at(clock.now()), clock.today());
        account.touch(clock.now(), currentUser.accountId());
        return new NewLogin(account.login(), null, null);
    }

    /**
     * Gives an account another initial password; its sessions end. For an account that was used before it is a reset, noted as such.
     *
     * @param password from {@link Passwords#fresh()}
     */
    public NewLogin issue(Account account, FreshPassword password) {
        LocalDate until = clock.today().plusDays(InitialPassword.DAYS);
        account.issue(password.hash(), until, clock.now(), currentUser.accountId(), currentUser.name());
        account.touch(clock.now(), currentUser.accountId());
        return new NewLogin(account.login(), password.plain(), until.minusDays(1));
    }

    /** The account that acts for a school's person now or did before; empty where the person never had one. */
    public Optional<Account> ofPerson(long personId) {
        return em.createQuery("select g.account from RoleGrant g where g.personId = :person order by g.id", Account.class)
            .setParameter("person", personId).getResultStream().findFirst();
    }

    /** Notes what the school's person is called now, and whether it is a pupil. */
    public void holderIs(long personId, PersonName name, boolean pupil) {
        ofPerson(personId).filter(account -> account.pupil() != pupil || !account.displayName().equals(name.full())).ifPresent(account -> {
            account.ofPupil(pupil);
            account.rename(name.full());
            account.touch(clock.now(), currentUser.accountId());
        });
    }

    /** An account with a given log-in name and password. */
    public Account open(String login, String password, boolean mustChange, String displayName, RoleGrant grant) {
        Account account = new Account(login, passwords.hash(password), mustChange, displayName);
        account.grant(grant.at(clock.now()), clock.today());
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
