package mentoring.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.account.model.Account;
import mentoring.account.model.RoleGrant;
import mentoring.shared.Caller;
import mentoring.shared.Clock;

/** Turns a remembered log-in, or an account, into the caller of a request. */
@ApplicationScoped
public class CallerQueries {

    private static final Duration LONGEST_SESSION = Duration.ofHours(12);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * The caller of a session; empty when half a day is over, or when the account has nothing left to open or had its sessions ended
     * since.
     */
    @Transactional
    public Optional<Caller> of(LoginState state) {
        return Optional.ofNullable(em.find(Account.class, state.accountId()))
            .filter(account -> state.since().plus(LONGEST_SESSION).isAfter(clock.now()))
            .filter(account -> account.opensOn(clock.today()) && account.sessionEpoch() == state.epoch()).map(this::caller)
            .filter(caller -> !caller.grants().isEmpty());
    }

    /** The caller that an account is now, for work in the background; empty where it opens nothing any more. */
    @Transactional
    public Optional<Caller> now(long accountId) {
        return Optional.ofNullable(em.find(Account.class, accountId)).filter(account -> account.opensOn(clock.today())).map(this::caller);
    }

    /** The caller that a log-in name stands for; for the demo's own work. */
    @Transactional
    public Optional<Caller> ofLogin(String login) {
        return account(em, login).map(this::caller);
    }

    /** The language that the account of a log-in reads, {@code ru} or {@code en}. */
    @Transactional
    public String language(LoginState state) {
        return em.find(Account.class, state.accountId()).language();
    }

    static Optional<Account> account(EntityManager em, String login) {
        List<Account> found = em.createQuery("select a from Account a where a.login = :login", Account.class)
            .setParameter("login", Account.normal(login)).getResultList();
        return found.stream().findFirst();
    }

    private Caller caller(Account account) {
        return new Caller(account.id(), account.displayName(), account.mustChange(), grants(account));
    }

    /** What the account may do today; roles in an archived school give nothing. */
    List<Caller.Grant> grants(Account account) {
        LocalDate today = clock.today();
        List<RoleGrant> valid = account.grants().stream().filter(grant -> grant.validOn(today)).toList();
        Set<Long> archived = archived(valid.stream().map(RoleGrant::schoolId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return valid.stream().filter(grant -> !archived.contains(grant.schoolId()))
            .map(grant -> new Caller.Grant(grant.role(), grant.schoolId(), grant.personId())).toList();
    }

    private Set<Long> archived(Set<Long> schools) {
        return schools.isEmpty() ? schools : new HashSet<>(em.createQuery(
            "select s.id from School s where s.id in :schools and s.active = false", Long.class).setParameter("schools", schools)
            .getResultList());
    }
}
