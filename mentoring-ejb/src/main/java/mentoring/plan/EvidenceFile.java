package mentoring.plan;

/** A file to be downloaded. */
public record EvidenceFile(String name, String mediaType, byte[] content) {
}
