package mentoring.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.account.AccountNotices.NewDirector;
import mentoring.account.model.Account;
import mentoring.organization.PlaceQueries;
import mentoring.organization.PlaceQueries.SchoolChoice;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;

/** The caller's own account: what happened to it, and the end of his other log-ins. */
@Stateless
@Guarded
public class OwnAccountService {

    private static final int NEWEST = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccountQueries queries;

    @Inject
    private LoginQueries logins;

    @Inject
    private LoginRecords records;

    @Inject
    private PlaceQueries places;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /**
     * The account with its newest log-ins.
     *
     * @param here what the running session remembers
     */
    @AccountRule(AccountAction.READ_OWN)
    public OwnAccount read(LoginState here) {
        Account account = own();
        List<GrantLine> grants = queries.grants(account, grant -> false).stream().filter(grant -> !grant.over()).toList();
        return new OwnAccount(account.login(), account.displayName(), grants, logins.newest(account, here.record(), NEWEST));
    }

    @AccountRule(AccountAction.READ_OWN)
    public AccountNotices notices() {
        Account account = own();
        List<Instant> failures = logins.failures(account, account.noticesSince());
        List<AccountCard.ResetLine> resets = account.resets().stream().filter(reset -> !reset.confirmed())
            .map(reset -> new AccountCard.ResetLine(reset.at(), reset.byName(), false)).toList();
        return new AccountNotices(failures.size(), failures.isEmpty() ? null : failures.get(0), resets, newDirectors(account));
    }

    /** The caller has read the notices; a reset stays until it is confirmed. */
    @AccountRule(AccountAction.CHANGE_OWN)
    public void noticesRead() {
        own().noticesSeen(clock.now());
    }

    /**
     * The caller says that his new password was given at his wish; signatures from now on bear no mark.
     *
     * @throws Refusal in a browser that is strange to the account
     */
    @AccountRule(AccountAction.CHANGE_OWN)
    public void confirmResets(LoginState here) {
        own().confirmResets(clock.now(), logins.knownSince(here));
    }

    /**
     * Ends all other log-ins of the caller.
     *
     * @return what the running session remembers from now on
     */
    @AccountRule(AccountAction.CHANGE_OWN)
    public LoginState endOthers(LoginState here) {
        Account account = own();
        account.endSessions();
        return records.goesOn(here, account, here.since());
    }

    /** Appointed by somebody of the municipality in schools that the caller leads or keeps. */
    private List<NewDirector> newDirectors(Account account) {
        Set<Long> schools = currentUser.caller().grants().stream().filter(grant -> grant.role() == Role.CURATOR || grant.role() == Role.DIRECTOR)
            .map(Caller.Grant::schoolId).collect(Collectors.toSet());
        if (schools.isEmpty()) {
            return List.of();
        }
        List<Object[]> found = em.createQuery("select g.account.displayName, g.schoolId from RoleGrant g where g.schoolId in :schools"
            + " and g.role = :director and g.account.id <> :own and g.grantedAt > :since and exists (select m.id from RoleGrant m"
            + " where m.account.id = g.grantedBy and m.role = :administrator) order by g.grantedAt", Object[].class)
            .setParameter("schools", schools).setParameter("director", Role.DIRECTOR).setParameter("own", account.id())
            .setParameter("since", account.noticesSince()).setParameter("administrator", Role.ADMINISTRATOR).getResultList();
        var names = places.schools(schools).stream().collect(Collectors.toMap(SchoolChoice::id, SchoolChoice::name));
        return found.stream().map(row -> new NewDirector((String) row[0], names.get((Long) row[1]))).toList();
    }

    private Account own() {
        return em.find(Account.class, currentUser.caller().accountId());
    }
}
