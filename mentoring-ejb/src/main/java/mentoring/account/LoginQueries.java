package mentoring.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mentoring.account.model.Account;
import mentoring.account.model.LoginRecord;
import mentoring.shared.Clock;

/** Who tried to log in to an account, and whose sessions are open. */
@ApplicationScoped
class LoginQueries {

    /** A session without a sign of life for so long is over: the longest idle time there is. */
    private static final Duration IDLE = Duration.ofMinutes(30);

    /** Condition of a statement with {@code r} and {@code a}: the log-in's session is open. */
    static final String OPEN = "r.accountId = a.id and r.sessionEpoch = a.sessionEpoch and r.endedAt is null and r.lastSeenAt > :idle";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Before it nobody who is at work was last seen. */
    Instant idleSince() {
        return clock.now().minus(IDLE);
    }

    /** The newest tries, open sessions marked. */
    List<LoginLine> newest(Account account, long here, int most) {
        Instant idle = idleSince();
        return em.createQuery("select r from LoginRecord r where r.accountId = :account order by r.at desc, r.id desc", LoginRecord.class)
            .setParameter("account", account.id()).setMaxResults(most).getResultStream()
            .map(record -> line(record, record.openIn(account.sessionEpoch(), idle), here)).toList();
    }

    /** The open sessions, the newest first. */
    List<LoginLine> open(Account account) {
        return em.createQuery("select r from LoginRecord r, Account a where a.id = :account and " + OPEN + " order by r.at desc, r.id desc",
            LoginRecord.class).setParameter("account", account.id()).setParameter("idle", idleSince()).getResultStream()
            .map(record -> line(record, true, 0)).toList();
    }

    /** When somebody failed to log in since a moment, the newest first. */
    List<Instant> failures(Account account, Instant since) {
        return em.createQuery("select r.at from LoginRecord r where r.accountId = :account and r.succeeded = false and r.at > :since"
            + " order by r.at desc", Instant.class).setParameter("account", account.id()).setParameter("since", since).getResultList();
    }

    /** Since when the browser of a session is known to its account; null for a strange one. */
    Instant knownSince(LoginState login) {
        LoginRecord record = em.find(LoginRecord.class, login.record());
        return record == null ? null : record.knownSince();
    }

    private static LoginLine line(LoginRecord record, boolean open, long here) {
        return new LoginLine(record.at(), record.succeeded(), record.knownDevice(), open, record.lastSeenAt(), record.id() == here);
    }
}
