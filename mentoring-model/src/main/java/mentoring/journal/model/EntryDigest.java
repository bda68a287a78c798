package mentoring.journal.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The digest that chains a signed entry to the one before it (decision 17). Form 1: HMAC-SHA-256 with a key kept outside the database,
 * over the previous digest, the number in the chain and length-prefixed fields. No names: erasing a person must not break a chain.
 */
public final class EntryDigest {

    /** The form written with each entry, so that a later form can be told apart. */
    public static final int FORM = 1;

    /** What the first entry of a chain refers to. */
    public static final String START = "0".repeat(64);

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    /** @param key at least 32 random bytes */
    public EntryDigest(byte[] key) {
        this.key = key.clone();
    }

    /** The digest of an entry in its place in the chain, as 64 hexadecimal digits. */
    public String of(JournalEntry entry, String previousDigest, int chainNo) {
        EntryText text = entry.text();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        add(bytes, previousDigest);
        add(bytes, chainNo);
        add(bytes, entry.pairId());
        add(bytes, entry.meetingId());
        add(bytes, text.date());
        add(bytes, text.minutes());
        add(bytes, text.mode());
        add(bytes, text.grouping());
        add(bytes, text.kind());
        add(bytes, text.topic());
        add(bytes, text.content());
        add(bytes, text.result());
        add(bytes, entry.correctsId());
        add(bytes, entry.signerPersonId());
        add(bytes, micros(entry.signedAt()));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(bytes.toByteArray()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java", e);
        }
    }

    private static long micros(Instant at) {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
    }

    private static void add(ByteArrayOutputStream bytes, Object field) {
        byte[] value = field == null ? new byte[0] : field.toString().getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(field == null ? -1 : value.length).array());
        bytes.writeBytes(value);
    }
}
