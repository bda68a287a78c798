package mentoring.roadmap;

/**
 * A file as evidence.
 *
 * @param title        what it is; blank shows the file's name
 * @param name         of the file
 * @param personalData true where it names people
 */
public record AddFile(String title, String name, byte[] content, boolean personalData) {
}
