package mentoring.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Set;
import mentoring.shared.model.FileKind;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.StoredFile;

/**
 * Files kept in the database, so that a backup and a second node have them (decision 6). Knows no access rule: the service that
 * calls it has checked the object to which the file belongs. Must be called in a transaction.
 */
@ApplicationScoped
public class StoredFiles {

    /** The most bytes that one file may have. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** What may be given as evidence. */
    public static final Set<FileKind> DOCUMENTS = Set.of(FileKind.PDF, FileKind.PNG, FileKind.JPEG, FileKind.DOCX, FileKind.XLSX,
        FileKind.PPTX, FileKind.ODT, FileKind.ODS);

    private static final int MEGABYTE = 1024 * 1024;

    /** A file without its bytes. */
    public record FileView(long id, String name, String mediaType, long size) {
    }

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /**
     * Keeps a file.
     *
     * @param allowed kinds that are taken; any other content is refused, whatever the name says
     * @return its id
     */
    public long store(long schoolId, String name, byte[] content, Set<FileKind> allowed) {
        if (content.length == 0) {
            throw Refusal.at("file", "shared.file.empty");
        }
        if (content.length > LARGEST) {
            throw Refusal.at("file", "shared.file.tooLarge", LARGEST / MEGABYTE);
        }
        FileKind kind = FileKind.of(content);
        if (!allowed.contains(kind)) {
            throw Refusal.at("file", "shared.file.kind");
        }
        StoredFile file = new StoredFile(schoolId, name, kind, content.length, sha256(content), clock.now(), currentUser.accountId());
        em.persist(file);
        em.flush();
        try (PreparedStatement insert = connection().prepareStatement("insert into stored_file_content (file_id, content) values (?, ?)")) {
            insert.setLong(1, file.id());
            insert.setBytes(2, content);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("File could not be stored", e);
        }
        return file.id();
    }

    /** What is known of a file; refuses where there is none. */
    public FileView describe(long fileId) {
        StoredFile file = em.find(StoredFile.class, fileId);
        if (file == null) {
            throw Refusal.notFound();
        }
        return new FileView(file.id(), file.name(), file.mediaType(), file.size());
    }

    /** The bytes of a file; refuses where there is none. */
    public byte[] content(long fileId) {
        try (PreparedStatement select = connection().prepareStatement("select content from stored_file_content where file_id = ?")) {
            select.setLong(1, fileId);
            try (ResultSet found = select.executeQuery()) {
                if (!found.next()) {
                    throw Refusal.notFound();
                }
                return found.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("File could not be read", e);
        }
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
