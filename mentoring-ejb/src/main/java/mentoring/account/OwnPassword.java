package mentoring.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import mentoring.account.model.Account;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;

/** Asks for the caller's password once more: signing does (decision 17). Whoever finds an open session cannot guess for long. */
@ApplicationScoped
public class OwnPassword {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Passwords passwords;

    @Inject
    private ProvenPassword proven;

    @Inject
    private LoginDelays delays;

    /**
     * Refuses unless it is the caller's own password.
     *
     * @param path field to name in the refusal
     */
    public void require(String path, String password) {
        Refusal.ifAny(problem(path, password).stream().toList());
    }

    /** What is wrong with a password that should be the caller's own; refuses with the time to wait after too many wrong ones. */
    Optional<Problem> problem(String path, String password) {
        if (password == null || password.isEmpty()) {
            return Optional.of(Problem.at(path, "account.password.missing"));
        }
        return right(password) ? Optional.empty() : Optional.of(Problem.at(path, "account.password.wrong"));
    }

    private boolean right(String password) {
        Account account = em.find(Account.class, currentUser.caller().accountId());
        if (proven.is(password, account.passwordHash())) {
            return true;
        }
        LoginDelays.Turn turn = delays.takeInside(account.login());
        boolean right = passwords.matches(password, account.passwordHash());
        if (right) {
            delays.passed(turn);
            proven.remember(password, account.passwordHash());
        }
        return right;
    }
}
