package mentoring.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mentoring.account.model.Account;
import mentoring.account.model.AccountState;
import mentoring.account.model.RoleGrant;
import mentoring.organization.PlaceQueries;
import mentoring.organization.PlaceQueries.SchoolChoice;
import mentoring.shared.Clock;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Role;

/** Lists of accounts, and the words beside their grants. */
@ApplicationScoped
class AccountQueries {

    private static final String RUNS = "g.account = a and (g.until is null or g.until > :today)";
    private static final String HOLDS = "exists (select g.id from RoleGrant g where " + RUNS;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlaceQueries places;

    @Inject
    private LoginQueries logins;

    @Inject
    private Clock clock;

    /**
     * Whose accounts a reader may list at all.
     *
     * @param school the school whose accounts they are; null for all
     * @param ranks  the highest role that each holds
     */
    record Reach(Long school, Set<Role> ranks) {
    }

    List<AccountRow> page(Reach reach, AccountFilter filter, int first, int size) {
        List<Account> accounts = filtered("select a", " order by a.searchName, a.id", Account.class, reach, filter)
            .setFirstResult(first).setMaxResults(size).getResultList();
        Set<Long> here = here(accounts);
        Map<Long, String> schools = schools(accounts);
        return accounts.stream().map(account -> new AccountRow(account.id(), account.login(), account.displayName(),
            account.grants().stream().filter(grant -> !grant.overOn(clock.today()))
                .filter(grant -> reach.school() == null || reach.school().equals(grant.schoolId()))
                .map(grant -> line(grant, schools, Map.of(), false)).toList(),
            account.standing(clock.today()), account.lastLoginAt(), here.contains(account.id()))).toList();
    }

    long count(Reach reach, AccountFilter filter) {
        return filtered("select count(a)", "", Long.class, reach, filter).getSingleResult();
    }

    /** Grants in words: those that are not over first, then the newest. */
    List<GrantLine> grants(Account account, Predicate<RoleGrant> endable) {
        Map<Long, String> schools = schools(List.of(account));
        Map<Long, String> granters = names(account.grants().stream().map(RoleGrant::grantedBy).filter(Objects::nonNull).toList());
        return account.grants().stream()
            .sorted(Comparator.comparing((RoleGrant grant) -> grant.overOn(clock.today())).thenComparing(RoleGrant::role)
                .thenComparing(RoleGrant::since, Comparator.reverseOrder()))
            .map(grant -> line(grant, schools, granters, endable.test(grant))).toList();
    }

    private GrantLine line(RoleGrant grant, Map<Long, String> schools, Map<Long, String> granters, boolean endable) {
        boolean over = grant.overOn(clock.today());
        return new GrantLine(grant.id(), grant.role(), grant.schoolId(), schools.get(grant.schoolId()), grant.personId(), grant.since(),
            grant.until() == null ? null : grant.until().minusDays(1), grant.basis(),
            grant.grantedBy() == null ? null : granters.get(grant.grantedBy()), over,
            endable && !over);
    }

    private Map<Long, String> schools(Collection<Account> accounts) {
        Set<Long> ids = accounts.stream().flatMap(account -> account.grants().stream()).map(RoleGrant::schoolId).filter(Objects::nonNull)
            .collect(Collectors.toSet());
        return new HashMap<>(places.schools(ids).stream().collect(Collectors.toMap(SchoolChoice::id, SchoolChoice::name)));
    }

    private Map<Long, String> names(Collection<Long> accounts) {
        Map<Long, String> names = new HashMap<>();
        if (!accounts.isEmpty()) {
            em.createQuery("select a.id, a.displayName from Account a where a.id in :ids", Object[].class).setParameter("ids", accounts)
                .getResultStream().forEach(row -> names.put((Long) row[0], (String) row[1]));
        }
        return names;
    }

    private Set<Long> here(Collection<Account> accounts) {
        return accounts.isEmpty() ? Set.of() : new HashSet<>(em.createQuery("select r.accountId from LoginRecord r, Account a where a.id in :some"
            + " and " + LoginQueries.OPEN, Long.class).setParameter("some", accounts.stream().map(Account::id).toList()).setParameter("idle", logins.idleSince()).getResultList());
    }

    private <T> TypedQuery<T> filtered(String select, String order, Class<T> type, Reach reach, AccountFilter filter) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(select).append(" from Account a where ").append(within(reach, values));
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" and (a.login like :text escape '!' or a.searchName like :text escape '!')");
            values.put("text", PersonName.searchKey(filter.text()).replaceAll("[!%_]", "!$0") + "%");
        }
        if (filter.role() != null) {
            where.append(" and ").append(HOLDS).append(" and g.role = :role)");
            values.put("role", filter.role());
            values.put("today", clock.today());
        }
        if (filter.schoolId() != null && reach.school() == null) {
            where.append(" and ").append(HOLDS).append(" and g.schoolId = :inSchool)");
            values.put("inSchool", filter.schoolId());
            values.put("today", clock.today());
        }
        if (filter.show() != null) {
            where.append(" and ").append(shown(filter.show(), values));
        }
        TypedQuery<T> query = em.createQuery(where.append(order).toString(), type);
        values.forEach(query::setParameter);
        return query;
    }

    /** Those of the school, whenever they had a role in it, whose highest role of today is one of the ranks. */
    private String within(Reach reach, Map<String, Object> values) {
        values.put("today", clock.today());
        values.put("ranks", reach.ranks());
        String ranked = HOLDS + " and g.role in :ranks)";
        if (reach.school() == null) {
            return ranked;
        }
        values.put("school", reach.school());
        Set<Role> above = Arrays.stream(Role.values()).filter(role -> !reach.ranks().contains(role)).collect(Collectors.toSet());
        String had = "exists (select o.id from RoleGrant o where o.account = a and o.schoolId = :school and o.role in :ranks)";
        values.put("above", above);
        return had + " and not " + HOLDS + " and g.role in :above)";
    }

    private String shown(AccountFilter.Show show, Map<String, Object> values) {
        return switch (show) {
            case HERE -> {
                values.put("idle", logins.idleSince());
                yield "exists (select r.id from LoginRecord r where " + LoginQueries.OPEN + ")";
            }
            case BLOCKED -> state(AccountState.BLOCKED, values);
            case ENDED -> state(AccountState.ACTIVE, values) + " and not " + HOLDS + ")";
            case WAITING -> state(AccountState.ACTIVE, values) + " and a.passwordUntil > :today";
            case OUTLIVED -> state(AccountState.ACTIVE, values) + " and a.passwordUntil <= :today";
        };
    }

    private static String state(AccountState state, Map<String, Object> values) {
        values.put("state", state);
        return "a.state = :state";
    }
}
