package mentoring.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import mentoring.account.model.InitialPassword;
import mentoring.shared.Installation;

/**
 * The one-time code of the first start. Only its digest is kept, a fast one: the code is as random as a key. Each start of an installation
 * that is still empty makes another, so that one that somebody has seen is of no use after a restart.
 */
@ApplicationScoped
public class SetupToken {

    private static final String MARK = "setup.token";
    private static final int PARTS = 3;

    @Inject
    private Installation installation;

    /** Makes the code of this start; the one before is dead. */
    @Transactional
    public String renew() {
        StringBuilder token = new StringBuilder(InitialPassword.next());
        for (int part = 1; part < PARTS; part++) {
            token.append('-').append(InitialPassword.next());
        }
        installation.unmark(MARK);
        installation.mark(MARK, digest(token.toString()));
        return token.toString();
    }

    /** Compares in a time that does not tell how much of the code was right. */
    boolean isRight(String typed) {
        String known = installation.textOf(MARK);
        return known != null && typed != null && MessageDigest.isEqual(ascii(known), ascii(digest(typed.strip())));
    }

    /** Takes the code out of use; false where another has done so. Whoever is second waits for the first to end. */
    boolean use() {
        return installation.unmark(MARK);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String digest(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
