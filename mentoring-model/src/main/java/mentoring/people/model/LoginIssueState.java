package mentoring.people.model;

/** What became of one person's turn in a job that makes log-ins. */
public enum LoginIssueState {
    /** Its turn has not come, or never came. */
    OPEN,
    /** There is an initial password, told by the job's sheet. */
    ISSUED,
    /** The person had a log-in and keeps its password; only the role is new. */
    ADDED,
    /** Nothing was done. */
    SKIPPED
}
