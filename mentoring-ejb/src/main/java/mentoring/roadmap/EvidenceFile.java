package mentoring.roadmap;

/** A file of evidence to be handed to the reader. */
public record EvidenceFile(String name, String mediaType, byte[] content) {
}
