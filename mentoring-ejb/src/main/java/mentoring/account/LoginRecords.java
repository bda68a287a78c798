package mentoring.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mentoring.account.model.Account;
import mentoring.account.model.LoginRecord;
import mentoring.shared.Clock;

/** Begins and ends log-ins, and keeps for each account who tried. */
@ApplicationScoped
@Transactional
public class LoginRecords {

    /** Tries with a name that nobody has are noted alike, so that they take as long. */
    static final long NOBODY = 0;

    private static final Duration NOBODYS_KEPT = Duration.ofDays(1);
    private static final Duration KEPT = Duration.ofDays(180);
    private static final Duration SEEN_AGAIN = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallerQueries callers;

    @Inject
    private Clock clock;

    /**
     * Begins a log-in whose password was right. A pupil's ends those before it: a forgotten one on another computer stays open to nobody.
     *
     * @param checkedHash the hash that the password was compared with
     * @param knownSince  since when the account is at home in the browser; null for a strange one
     * @return empty where the account opens nothing, or changed since
     */
    Optional<LoginState> begin(long accountId, String checkedHash, Instant knownSince) {
        Account account = em.find(Account.class, accountId);
        boolean opens = account.opensOn(clock.today()) && !callers.grants(account).isEmpty();
        if (!opens || !account.passwordHash().equals(checkedHash)) {
            return Optional.empty();
        }
        Instant now = clock.now();
        account.loggedIn(now);
        forgetOld(accountId, now);
        LoginRecord made = LoginRecord.succeeded(accountId, now, knownSince, account.sessionEpoch());
        em.persist(made);
        return Optional.of(new LoginState(accountId, account.sessionEpoch(), now, made.id(), account.pupil()));
    }

    /** Notes for the owner that somebody did not get in. */
    @Transactional(TxType.REQUIRES_NEW)
    void failed(long accountId, boolean knownDevice) {
        em.persist(LoginRecord.failed(accountId, clock.now(), knownDevice));
    }

    /**
     * The log-in goes on after its owner ended all others.
     *
     * @param since when its password was typed
     */
    LoginState goesOn(LoginState login, Account account, Instant since) {
        LoginRecord record = em.find(LoginRecord.class, login.record());
        if (record != null) {
            record.goesOn(account.sessionEpoch());
        }
        return new LoginState(login.accountId(), account.sessionEpoch(), since, login.record(), account.pupil());
    }

    /** The session is over: its owner logged out or was idle for too long. */
    public void ended(LoginState login) {
        LoginRecord record = em.find(LoginRecord.class, login.record());
        if (record != null) {
            record.end(clock.now());
        }
    }

    /** The owner is at work; noted at most once a minute. */
    public void seen(LoginState login) {
        Instant now = clock.now();
        em.createQuery("update LoginRecord r set r.lastSeenAt = :now where r.id = :id and r.lastSeenAt < :before").setParameter("now", now)
            .setParameter("id", login.record()).setParameter("before", now.minus(SEEN_AGAIN)).executeUpdate();
    }

    private void forgetOld(long accountId, Instant now) {
        em.createQuery("delete from LoginRecord r where r.accountId = :account and r.at < :old or r.accountId = :nobody and r.at < :yesterday")
            .setParameter("account", accountId).setParameter("old", now.minus(KEPT)).setParameter("nobody", NOBODY)
            .setParameter("yesterday", now.minus(NOBODYS_KEPT)).executeUpdate();
    }
}
