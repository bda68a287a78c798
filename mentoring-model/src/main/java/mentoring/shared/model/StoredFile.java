package mentoring.shared.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What is known of a file kept in the database; never changed. Its bytes lie in a table of their own, which is not mapped. */
@Entity
@Table(name = "stored_file")
public class StoredFile extends Identified {

    private static final int LONGEST_NAME = 255;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "name")
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private Long createdBy;

    protected StoredFile() {
    }

    /**
     * @param name   as the person named it; a path before it is dropped
     * @param sha256 64 hexadecimal digits
     */
    public StoredFile(long schoolId, String name, FileKind kind, long size, String sha256, Instant createdAt, Long createdBy) {
        this.schoolId = schoolId;
        this.name = plain(name);
        this.mediaType = kind.mediaType();
        this.size = size;
        this.sha256 = sha256;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    /**
     * The last part of a path, without control characters and signs that nobody sees (one of them turns the writing round and makes
     * "fdp.exe" look like a paper), cut at its front so that the ending stays.
     */
    static String plain(String given) {
        String last = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
            .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "").strip();
        if (last.matches("\\.*")) {
            return "file";
        }
        int cut = Math.max(0, last.length() - LONGEST_NAME);
        return last.substring(cut > 0 && Character.isLowSurrogate(last.charAt(cut)) ? cut + 1 : cut);
    }

    public long schoolId() {
        return schoolId;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
