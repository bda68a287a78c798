package mentoring.plan;

/** A file that comes with a form. */
public record NewFile(String name, byte[] content) {
}
