package mentoring.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentoring.account.model.Account;
import mentoring.account.model.PasswordRule;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;

/** Logging in, and a person's own password. */
@Stateless
@Guarded
public class LoginService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallerQueries callers;

    @Inject
    private Passwords passwords;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /**
     * Checks a log-in.
     *
     * @return what the session remembers
     * @throws Refusal {@code account.login.wrong}, one message for unknown, blocked, mistyped and outlived alike
     */
    @AccountRule(AccountAction.LOG_IN)
    public LoginState logIn(String login, String password) {
        Optional<Account> account = login == null ? Optional.empty() : CallerQueries.account(em, login);
        boolean right = passwords.matches(password == null ? "" : password, account.map(Account::passwordHash).orElse(null));
        Account known = account.filter(any -> right && any.opensOn(clock.today()) && !callers.grants(any).isEmpty())
            .orElseThrow(() -> Refusal.because("account.login.wrong"));
        known.loggedIn(clock.now());
        return new LoginState(known.id(), known.sessionEpoch(), clock.now());
    }

    /**
     * Replaces the caller's own password; other sessions of the account end.
     *
     * @return what the running session remembers from now on
     */
    @AccountRule(AccountAction.CHANGE_OWN_PASSWORD)
    public LoginState changePassword(@Valid ChangePassword command) {
        Caller caller = currentUser.caller();
        Account account = em.find(Account.class, caller.accountId());
        List<Problem> problems = new ArrayList<>();
        if (!passwords.matches(command.current(), account.passwordHash())) {
            problems.add(Problem.at("current", "account.password.wrong"));
        }
        problems.addAll(PasswordRule.check("wanted", command.wanted(), account.login(), account.displayName(), account.pupil()));
        if (command.wanted().equals(command.current())) {
            problems.add(Problem.at("wanted", "account.password.same"));
        }
        Refusal.ifAny(problems);
        account.changePassword(passwords.hash(command.wanted()));
        account.touch(clock.now(), account.id());
        return new LoginState(account.id(), account.sessionEpoch(), clock.now());
    }
}
