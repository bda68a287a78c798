package mentoring.shared;

/** A line of a feature's access matrix; each feature has one enum of these. */
public interface Action {

    /** Who may, over whose data, in which states. */
    Rule rule();

    /** The name of the constant. */
    String name();

    /** The name in the audit; another one's where the audit must not tell the two apart. */
    default String audited() {
        return name();
    }
}
