package mentoring.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mentoring.account.AccountQueries.Reach;
import mentoring.account.model.Account;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolRef;

/** Lists of accounts: the administrator's of those whom he appoints, a school's of its own. */
@Stateless
@Guarded
public class AccountListService {

    private static final int MOST_ROWS = 100;

    /** Whose accounts the administrator keeps; of all others he sees one at a time, by its exact name. */
    static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.ADMINISTRATOR, Role.METHODOLOGIST, Role.DIRECTOR);

    private static final Set<Role> DIRECTORS = EnumSet.of(Role.DIRECTOR, Role.CURATOR, Role.MENTOR, Role.MENTEE);
    private static final Set<Role> CURATORS = EnumSet.of(Role.MENTOR, Role.MENTEE);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccountQueries queries;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** A page of administrators, methodologists and directors, by name. */
    @AccountRule(AccountAction.LIST)
    public List<AccountRow> list(@Valid AccountFilter filter, int first, int size) {
        return queries.page(new Reach(null, ADMINISTRATORS), filter, first, Math.min(size, MOST_ROWS));
    }

    @AccountRule(AccountAction.LIST)
    public long count(@Valid AccountFilter filter) {
        return queries.count(new Reach(null, ADMINISTRATORS), filter);
    }

    /** A page of a school's accounts, by name: all of them for the director, mentors and mentees for the curator. */
    @AccountRule(AccountAction.LIST_SCHOOL)
    public List<AccountRow> inSchool(SchoolRef school, @Valid AccountFilter filter, int first, int size) {
        return queries.page(reach(school), filter, first, Math.min(size, MOST_ROWS));
    }

    @AccountRule(AccountAction.LIST_SCHOOL)
    public long countInSchool(SchoolRef school, @Valid AccountFilter filter) {
        return queries.count(reach(school), filter);
    }

    /**
     * School, roles and block of any account, by its exact log-in name.
     *
     * @throws Refusal {@code account.noSuchLogin}
     */
    @AccountRule(AccountAction.FIND)
    public AccountCard find(String login) {
        Account account = CallerQueries.account(em, login == null ? "" : login)
            .orElseThrow(() -> Refusal.at("login", "account.noSuchLogin"));
        List<GrantLine> grants = queries.grants(account, grant -> true).stream().filter(grant -> !grant.over())
            .map(grant -> new GrantLine(grant.id(), grant.role(), grant.schoolId(), grant.school(), null, grant.since(), grant.lastDay(), null,
                null, false, true)).toList();
        AccountCard.Block block = account.block() == null ? null : new AccountCard.Block(account.block().at(), null, null);
        return new AccountCard(account.id(), account.login(), null, account.standing(clock.today()), null, null, block, grants, List.of(),
            List.of(), account.id().equals(currentUser.accountId()));
    }

    private Reach reach(SchoolRef school) {
        return new Reach(school.value(), currentUser.caller().has(Role.DIRECTOR, school.value()) ? DIRECTORS : CURATORS);
    }
}
