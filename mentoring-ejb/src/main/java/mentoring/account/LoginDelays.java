package mentoring.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import mentoring.account.model.Account;
import mentoring.account.model.LoginDelay;
import mentoring.shared.Clock;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;

/**
 * Slows down guessing (access design, section 6). Each try is counted before the password is looked at, in a transaction of its own, so
 * that many tries at once are as slow as one after another; a good one takes the count back. The counts lie in the database, where every
 * node and the next start see them. Names, devices and addresses are kept as digests: people type passwords into the field of the name.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class LoginDelays {

    private static final String SECONDS = "account.login.waitSeconds";
    private static final String ANY_UNKNOWN = "0".repeat(64);
    private static final String INSIDE = "1".repeat(64);

    /** Mistyped passwords of somebody who is logged in already that cost nothing. */
    private static final int FREE_INSIDE = 5;

    /** Whole classes share an address: only what no class mistypes is too much, and then for names that were guessed at only. */
    private static final int MOST_OF_AN_ADDRESS = 300;
    private static final Duration ADDRESS_WINDOW = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(180);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * A try that was let through.
     *
     * @param subject    whom it is about
     * @param device     which counter it is counted in
     * @param knownSince since when the name is at home in this browser; null for a strange one
     */
    public record Turn(String subject, String device, Instant knownSince) {

        boolean knownDevice() {
            return knownSince != null;
        }
    }

    /**
     * Lets a try to log in through, or refuses with the time to wait, in the same words whether the name exists or not.
     *
     * @throws Refusal {@code account.login.waitSeconds} or {@code account.login.waitMinutes}
     */
    public Turn take(String login, Browser browser) {
        String subject = digest("login", Account.normal(login));
        String device = digest("device", browser.device());
        Instant known = find(subject, device).map(LoginDelay::knownSince).orElse(null);
        if (known == null && guessedAt(subject)) {
            find(digest("address", browser.address()), ANY_UNKNOWN).filter(full -> full.failures() >= MOST_OF_AN_ADDRESS)
                .ifPresent(full -> requireFree(full, clock.now()));
        }
        Turn turn = new Turn(subject, known == null ? ANY_UNKNOWN : device, known);
        count(turn, 0);
        return turn;
    }

    /** From an address full of failures a name that nobody has guessed at is still let in: one pupil does not keep out a whole school. */
    private boolean guessedAt(String subject) {
        return find(subject, ANY_UNKNOWN).filter(name -> name.failuresAt(clock.now()) > 0).isPresent();
    }

    /** Lets somebody who is logged in try his password once more; the first few mistakes cost nothing. */
    public Turn takeInside(String login) {
        Turn turn = new Turn(digest("login", Account.normal(login)), INSIDE, LoginDelay.FREE);
        count(turn, FREE_INSIDE);
        return turn;
    }

    /** The password was right: the counter begins anew. */
    public void passed(Turn turn) {
        em.createQuery("update LoginDelay d set d.failures = 0, d.nextTryAt = :free, d.usedAt = :now where d.subject = :subject"
            + " and d.device = :device").setParameter("free", LoginDelay.FREE).setParameter("now", clock.now()).setParameter("subject", turn.subject())
            .setParameter("device", turn.device()).executeUpdate();
    }

    /** The name has a counter of its own on this browser from now on, and what nobody used for long is forgotten. */
    public void remember(Turn turn, Browser browser) {
        Instant now = clock.now();
        if (!turn.knownDevice()) {
            em.createQuery("delete from LoginDelay d where d.usedAt < :old or d.usedAt < :quiet and d.device in (:unknown, :inside)")
                .setParameter("old", now.minus(KEPT)).setParameter("quiet", now.minus(LoginDelay.FORGOTTEN.multipliedBy(2)))
                .setParameter("unknown", ANY_UNKNOWN).setParameter("inside", INSIDE).executeUpdate();
            em.persist(new LoginDelay(turn.subject(), digest("device", browser.device()), now));
        }
    }

    /** The try failed: the address is counted too. */
    public void failed(Turn turn, Browser browser) {
        if (turn.knownDevice()) {
            return;
        }
        Instant now = clock.now();
        String address = digest("address", browser.address());
        LoginDelay window = find(address, ANY_UNKNOWN).orElseGet(() -> begun(address, ANY_UNKNOWN, now));
        boolean over = window.waitAt(now).isZero();
        em.createQuery("update LoginDelay d set d.failures = " + (over ? "1" : "d.failures + 1") + ", d.nextTryAt = :end, d.usedAt = :now"
            + " where d.id = :id").setParameter("end", over ? now.plus(ADDRESS_WINDOW) : now.plus(window.waitAt(now)))
            .setParameter("now", now).setParameter("id", window.id()).executeUpdate();
    }

    private void count(Turn turn, int free) {
        Instant now = clock.now();
        LoginDelay delay = find(turn.subject(), turn.device()).orElseGet(() -> begun(turn.subject(), turn.device(), now));
        requireFree(delay, now);
        int failures = delay.failuresAt(now) + 1;
        int counted = em.createQuery("update LoginDelay d set d.failures = :failures, d.nextTryAt = :next, d.usedAt = :now"
            + " where d.id = :id and d.failures = :seen and d.nextTryAt <= :now").setParameter("failures", failures)
            .setParameter("next", now.plus(LoginDelay.after(failures - free))).setParameter("now", now).setParameter("id", delay.id())
            .setParameter("seen", delay.failures()).executeUpdate();
        if (counted == 0) {
            throw wait(Duration.ofSeconds(1));
        }
    }

    private LoginDelay begun(String subject, String device, Instant now) {
        LoginDelay delay = new LoginDelay(subject, device, now);
        em.persist(delay);
        try {
            em.flush();
        } catch (PersistenceException another) {
            throw wait(Duration.ofSeconds(1));
        }
        return delay;
    }

    private Optional<LoginDelay> find(String subject, String device) {
        return em.createQuery("select d from LoginDelay d where d.subject = :subject and d.device = :device", LoginDelay.class)
            .setParameter("subject", subject).setParameter("device", device).getResultStream().findFirst();
    }

    private static void requireFree(LoginDelay delay, Instant now) {
        Duration wait = delay.waitAt(now);
        if (!wait.isZero()) {
            throw wait(wait);
        }
    }

    /** True for a wait of a second at most. */
    static boolean shortest(Refusal wait) {
        Problem told = wait.problems().get(0);
        return told.key().equals(SECONDS) && told.arguments().equals(List.of(1L));
    }

    private static Refusal wait(Duration wait) {
        long seconds = wait.plusMillis(999).toSeconds();
        return seconds < 60 ? Refusal.because(SECONDS, seconds)
            : Refusal.because("account.login.waitMinutes", (seconds + 59) / 60);
    }

    private static String digest(String kind, String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((kind + " " + text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
