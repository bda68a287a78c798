package mentoring.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentoring.account.model.Account;
import mentoring.account.model.PasswordRule;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;

/** Logging in, and a person's own password. */
@Stateless
@Guarded
public class LoginService {

    private static final int PAUSES = 6;
    private static final int PAUSE_MILLIS = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Passwords passwords;

    @Inject
    private OwnPassword own;

    @Inject
    private LoginDelays delays;

    @Inject
    private LoginRecords records;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /**
     * Checks a log-in. Not in one transaction: the slow comparison must hold no connection.
     *
     * @return what the session remembers
     * @throws Refusal {@code account.login.wrong}, one message for unknown, blocked, mistyped and outlived alike; or how long to wait,
     *     likewise
     */
    @AccountRule(AccountAction.LOG_IN)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LoginState logIn(String login, String password, Browser browser) {
        String name = login == null ? "" : login;
        LoginDelays.Turn turn = turn(name, browser);
        Optional<Account> account = CallerQueries.account(em, name);
        String hash = account.map(Account::passwordHash).orElse(null);
        boolean right = passwords.matches(password == null ? "" : password, hash);
        Optional<LoginState> begun = account.filter(any -> right).flatMap(any -> records.begin(any.id(), hash, turn.knownSince()));
        if (begun.isEmpty()) {
            records.failed(account.map(Account::id).orElse(LoginRecords.NOBODY), turn.knownDevice());
            delays.failed(turn, browser);
            throw Refusal.because("account.login.wrong");
        }
        delays.passed(turn);
        delays.remember(turn, browser);
        return begun.get();
    }

    /** A second is waited out here: a double click must not show its second post refused while the first is still looked at. */
    private LoginDelays.Turn turn(String name, Browser browser) {
        for (int pauses = PAUSES;; pauses--) {
            try {
                return delays.take(name, browser);
            } catch (Refusal wait) {
                if (pauses == 0 || !LoginDelays.shortest(wait)) {
                    throw wait;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.because("account.login.busy");
        }
    }

    /**
     * Replaces the caller's own password; other sessions of the account end.
     *
     * @param here what the running session remembers so far
     * @return what it remembers from now on
     */
    @AccountRule(AccountAction.CHANGE_OWN_PASSWORD)
    public LoginState changePassword(LoginState here, @Valid ChangePassword command) {
        Account account = em.find(Account.class, currentUser.caller().accountId());
        List<Problem> problems = new ArrayList<>(own.problem("current", command.current()).stream().toList());
        problems.addAll(PasswordRule.check("wanted", command.wanted(), account.login(), account.displayName(), account.pupil()));
        if (command.wanted().equals(command.current())) {
            problems.add(Problem.at("wanted", "account.password.same"));
        }
        Refusal.ifAny(problems);
        account.changePassword(passwords.hash(command.wanted()));
        account.touch(clock.now(), account.id());
        return records.goesOn(here, account, clock.now());
    }
}
