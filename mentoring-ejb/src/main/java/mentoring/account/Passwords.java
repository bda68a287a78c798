package mentoring.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import mentoring.account.model.InitialPassword;

/** Slow salted hashes of passwords. */
@ApplicationScoped
public class Passwords {

    @Inject
    private Pbkdf2PasswordHash hash;

    private String nobody;

    @PostConstruct
    void configure() {
        hash.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512", "Pbkdf2PasswordHash.Iterations", "120000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "16", "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        nobody = hash("nobody has this password");
    }

    /** A new initial password and its hash: about a sixth of a second, so never inside a transaction that does it for many. */
    public FreshPassword fresh() {
        String plain = InitialPassword.next();
        return new FreshPassword(plain, hash(plain));
    }

    public String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /** Compares; a null hash costs the same time and never matches, so that an unknown log-in is not told apart. */
    public boolean matches(String password, String storedHash) {
        boolean equal = hash.verify(password.toCharArray(), storedHash == null ? nobody : storedHash);
        return equal && storedHash != null;
    }
}
