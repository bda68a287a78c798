package mentoring.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import mentoring.account.model.Account;
import mentoring.account.model.AccountId;
import mentoring.account.model.RoleGrant;
import mentoring.shared.Clock;
import mentoring.shared.Resolver;
import mentoring.shared.model.Facts;
import mentoring.shared.model.Role;

/** Finds accounts. An account lies in the school of its newest grant that is not over; one with a role over the municipality in none. */
@ApplicationScoped
public class AccountResolver implements Resolver<AccountId, Account> {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public Class<AccountId> refType() {
        return AccountId.class;
    }

    @Override
    public Account find(AccountId ref) {
        return em.find(Account.class, ref.value());
    }

    @Override
    public Facts facts(Account account) {
        LocalDate today = clock.today();
        Comparator<RoleGrant> runningLast = Comparator.comparing((RoleGrant grant) -> !grant.overOn(today));
        Role rank = account.rank(today);
        Long school = rank.municipal() ? null : account.grants().stream().filter(grant -> grant.schoolId() != null)
            .max(runningLast.thenComparing(RoleGrant::since)).map(RoleGrant::schoolId).orElse(null);
        return new Facts(school, null, Set.of(), Set.of(), Set.of(), rank.name());
    }
}
