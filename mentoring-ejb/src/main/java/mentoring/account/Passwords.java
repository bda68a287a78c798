package mentoring.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import mentoring.account.model.InitialPassword;
import mentoring.shared.model.Refusal;

/** Slow salted hashes of passwords. */
@ApplicationScoped
public class Passwords {

    static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors() / 2);
    private static final int PATIENCE_SECONDS = 5;

    /** About a sixth of a second. Tests, whose servers do not compile for speed, ask for fewer by the property {@code mentoring.hashing}. */
    private static final int ITERATIONS = 120_000;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    @Inject
    private Pbkdf2PasswordHash hash;

    private String nobody;

    @PostConstruct
    void configure() {
        hash.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", Integer.toString(Integer.getInteger("mentoring.hashing", ITERATIONS)),
            "Pbkdf2PasswordHash.SaltSizeBytes", "16", "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        nobody = hash("nobody has this password");
    }

    /** A new initial password and its hash: about a sixth of a second, so never inside a transaction that does it for many. */
    public FreshPassword fresh() {
        String plain = InitialPassword.next();
        return new FreshPassword(plain, hash(plain));
    }

    /** The same for work in the background, which has the time to wait until it is its turn. */
    public FreshPassword freshInBackground() {
        String plain = InitialPassword.next();
        turns.acquireUninterruptibly();
        return new FreshPassword(plain, releasing(() -> hash.generate(plain.toCharArray())));
    }

    public String hash(String password) {
        return oneOfFew(() -> hash.generate(password.toCharArray()));
    }

    /** Compares; a null hash costs the same time and never matches, so that an unknown log-in is not told apart. */
    public boolean matches(String password, String storedHash) {
        boolean equal = oneOfFew(() -> hash.verify(password.toCharArray(), storedHash == null ? nobody : storedHash));
        return equal && storedHash != null;
    }

    /** Does few at once, so that a flood of log-ins leaves the processors to those who work; waits a while for a turn. */
    <T> T oneOfFew(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Refusal.because("account.login.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.because("account.login.busy");
        }
        return releasing(work);
    }

    private <T> T releasing(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
