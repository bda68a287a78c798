package mentoring.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.account.model.Account;
import mentoring.account.model.AccountBlock;
import mentoring.account.model.AccountId;
import mentoring.account.model.PasswordReset;
import mentoring.account.model.RoleGrant;
import mentoring.shared.Access;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;

/** One account in the hands of those who keep it: a new password, a block, the end of a role. Nobody does any of it to himself. */
@Stateless
@Guarded
public class AccountService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AccountSetup setup;

    @Inject
    private AccountQueries queries;

    @Inject
    private LoginQueries logins;

    @Inject
    private Passwords passwords;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @AccountRule(AccountAction.OPEN)
    public AccountCard read(AccountId id) {
        Account account = access.get(id, Account.class);
        LocalDate until = account.passwordUntil();
        AccountBlock block = account.block();
        List<AccountCard.ResetLine> resets = account.resets().stream().sorted(Comparator.comparing(PasswordReset::at).reversed())
            .map(reset -> new AccountCard.ResetLine(reset.at(), reset.byName(), reset.confirmed())).toList();
        return new AccountCard(account.id(), account.login(), account.displayName(), account.standing(clock.today()),
            until == null ? null : until.minusDays(1), account.lastLoginAt(),
            block == null ? null : new AccountCard.Block(block.at(), block.byName(), account.blockReason()),
            queries.grants(account, this::endable).stream().filter(this::visible).toList(), logins.open(account), resets, own(account));
    }

    /**
     * Gives an initial password, told this once; open log-ins end, and the owner is told of it until he confirms it.
     *
     * @throws Refusal where nothing could be opened with it, or for the caller's own account
     */
    @AccountRule(AccountAction.RESET)
    public NewLogin reset(AccountId id) {
        Account account = notOwn(id);
        if (!account.active()) {
            throw Refusal.because("account.unblockFirst");
        }
        if (account.grants().stream().allMatch(grant -> grant.overOn(clock.today()))) {
            throw Refusal.because("account.roleFirst");
        }
        return setup.issue(account, passwords.fresh());
    }

    /** The owner has told the caller that he wanted the new password; refused for whoever gave it. */
    @AccountRule(AccountAction.CONFIRM_RESET)
    public void confirmResets(AccountId id) {
        Account account = notOwn(id);
        account.confirmResetsOfOthers(clock.now(), currentUser.caller().accountId());
        touched(account);
    }

    /** Shuts an account at once; an acting director does not shut out the one he stands in for. */
    @AccountRule(AccountAction.BLOCK)
    public void block(AccountId id, String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > 300) {
            throw Refusal.at("reason", "account.blockReason");
        }
        Account account = notOwn(id);
        requireAnotherAdministrator(account, null);
        requireNotAboveActing(account);
        account.block(new AccountBlock(clock.now(), currentUser.accountId(), currentUser.name(), callersRank()), reason.strip());
        touched(account);
    }

    /** Opens a blocked account again; refused where somebody above the caller has blocked it. */
    @AccountRule(AccountAction.BLOCK)
    public void unblock(AccountId id) {
        Account account = notOwn(id);
        account.unblock(callersRank());
        touched(account);
    }

    /** Ends one role today; open log-ins end. A school keeps a director, the municipality an administrator. */
    @AccountRule(AccountAction.END_GRANT)
    public void endGrant(AccountId id, long grantId) {
        Account account = notOwn(id);
        RoleGrant ending = account.grants().stream().filter(grant -> grant.id() == grantId && endable(grant)).findFirst()
            .orElseThrow(Refusal::notFound);
        if (ending.role() == Role.DIRECTOR && ending.validOn(clock.today()) && others(ending) == 0) {
            throw Refusal.because("account.lastDirector");
        }
        requireAnotherAdministrator(account, ending);
        account.endGrant(grantId, clock.today());
        touched(account);
    }

    /** The administrator ends any; a director those in his school but for another director's who is none for a time only. */
    private boolean endable(RoleGrant grant) {
        Caller caller = currentUser.caller();
        boolean director = grant.schoolId() != null && caller.has(Role.DIRECTOR, grant.schoolId())
            && (grant.role() != Role.DIRECTOR || grant.until() != null);
        return !own(grant.account()) && (caller.has(Role.ADMINISTRATOR) || director);
    }

    /** The administrator sees all roles; whoever keeps a school's accounts those in the schools that he keeps. */
    private boolean visible(GrantLine grant) {
        Caller caller = currentUser.caller();
        return caller.has(Role.ADMINISTRATOR)
            || grant.schoolId() != null && (caller.has(Role.DIRECTOR, grant.schoolId()) || caller.has(Role.CURATOR, grant.schoolId()));
    }

    private void requireNotAboveActing(Account account) {
        Set<Long> led = account.grants().stream().filter(AccountService::permanentDirector).map(RoleGrant::schoolId).collect(Collectors.toSet());
        List<RoleGrant> own = led.isEmpty() ? List.of() : em.createQuery("select g from RoleGrant g where g.account.id = :caller"
            + " and g.schoolId in :led", RoleGrant.class).setParameter("caller", currentUser.caller().accountId()).setParameter("led", led)
            .getResultList();
        boolean acting = own.stream().anyMatch(grant -> grant.role() == Role.DIRECTOR && grant.validOn(clock.today()));
        if (acting && own.stream().noneMatch(AccountService::permanentDirector)) {
            throw Refusal.because("account.permanentDirector");
        }
    }

    private static boolean permanentDirector(RoleGrant grant) {
        return grant.role() == Role.DIRECTOR && grant.until() == null;
    }

    private void requireAnotherAdministrator(Account account, RoleGrant ending) {
        boolean touched = account.grants().stream().filter(grant -> ending == null || grant == ending)
            .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR && grant.validOn(clock.today()) && others(grant) == 0);
        if (touched) {
            throw Refusal.because("account.lastAdministrator");
        }
    }

    /** How many other open accounts hold the same role in the same place. */
    private long others(RoleGrant grant) {
        return em.createQuery("select g from RoleGrant g where g.role = :role and g.scopeId = :scope and g.account.id <> :account", RoleGrant.class)
            .setParameter("role", grant.role()).setParameter("scope", grant.schoolId() == null ? grant.municipalityId() : grant.schoolId())
            .setParameter("account", grant.account().id()).getResultStream()
            .filter(other -> other.validOn(clock.today()) && other.account().active()).count();
    }

    private Account notOwn(AccountId id) {
        Account account = access.get(id, Account.class);
        if (own(account)) {
            throw Refusal.because("account.oneself");
        }
        return account;
    }

    private boolean own(Account account) {
        return account.id().equals(currentUser.accountId());
    }

    private Role callersRank() {
        return currentUser.caller().grants().stream().map(Caller.Grant::role).min(Comparator.naturalOrder()).orElseThrow();
    }

    private void touched(Account account) {
        account.touch(clock.now(), currentUser.accountId());
    }
}
