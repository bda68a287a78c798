package mentoring.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.account.model.PasswordReset;

/** Passwords given anew, for those who must know whether a signature was the owner's (access design, section 5). */
@ApplicationScoped
public class PasswordResets {

    @PersistenceContext
    private EntityManager em;

    /** The resets of some accounts. */
    public static final class Resets {

        private final Map<Long, List<PasswordReset>> byAccount;

        private Resets(Map<Long, List<PasswordReset>> byAccount) {
            this.byAccount = byAccount;
        }

        /** True where the account's password had been given anew by then and its owner had not confirmed it. */
        public boolean openAt(Long account, Instant moment) {
            return account != null && byAccount.getOrDefault(account, List.of()).stream().anyMatch(reset -> reset.openAt(moment));
        }
    }

    /** The resets of these accounts. */
    public Resets of(Collection<Long> accounts) {
        return new Resets(accounts.isEmpty() ? Map.of() : em.createQuery("select r from PasswordReset r where r.account.id in :accounts",
            PasswordReset.class).setParameter("accounts", accounts).getResultStream().collect(Collectors.groupingBy(PasswordReset::accountId)));
    }
}
