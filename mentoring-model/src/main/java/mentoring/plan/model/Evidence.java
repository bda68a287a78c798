package mentoring.plan.model;

/**
 * What shows that a row of the plan was done: at least one of the three.
 *
 * @param text   a sentence on what came out of it; may be null
 * @param link   address; may be null
 * @param fileId a stored file; may be null
 */
public record Evidence(String text, String link, Long fileId) {

    public boolean given() {
        return text != null || link != null || fileId != null;
    }
}
