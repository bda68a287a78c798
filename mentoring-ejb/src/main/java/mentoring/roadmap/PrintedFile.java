package mentoring.roadmap;

/** A printed document to be handed to the reader. */
public record PrintedFile(String name, String mediaType, byte[] bytes) {
}
