package mentoring.journal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import java.util.UUID;
import mentoring.journal.model.EntryDigest;

/**
 * The key of the journals' digests: 32 random bytes in the data folder, made once, readable by the owner only. It lies outside the
 * database, so that whoever can change the database alone cannot sign anew; it belongs to a backup of the folder.
 */
@ApplicationScoped
public class JournalKey {

    /** System property that names the data folder. */
    static final String DATA = "mentoring.data";

    private static final String FILE = "journal.key";
    private static final int BYTES = 32;

    private EntryDigest digest;

    @PostConstruct
    void load() {
        try {
            digest = new EntryDigest(read(Path.of(System.getProperty(DATA, "mentoring-data"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Digests made with the key. */
    EntryDigest digest() {
        return digest;
    }

    /** The key of a data folder, which is made where there is none yet. */
    static byte[] read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            create(folder, file);
        }
        byte[] key = Files.readAllBytes(file);
        if (key.length != BYTES) {
            throw new IOException(FILE + " in the data folder is damaged: it must hold " + BYTES + " bytes");
        }
        return key;
    }

    /** Written beside and then put in place whole, so that no half of a key is ever read. */
    private static void create(Path folder, Path file) throws IOException {
        Files.createDirectories(folder);
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path fresh = folder.resolve(FILE + "." + UUID.randomUUID());
        try (FileChannel channel = FileChannel.open(fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
            channel.write(ByteBuffer.wrap(key));
            channel.force(true);
        }
        try {
            Files.move(fresh, file);
        } catch (FileAlreadyExistsException e) {
            Files.delete(fresh);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
            : new FileAttribute<?>[0];
    }
}
