package mentoring.shared;

/** A line of a feature's access matrix; each feature has one enum of these. */
public interface Action {

    /** Who may, over whose data, in which states. */
    Rule rule();

    /** The name in the audit. */
    String name();
}
