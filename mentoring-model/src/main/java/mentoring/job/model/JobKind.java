package mentoring.job.model;

/** What long work there is; a higher feature does each kind. */
public enum JobKind {
    IMPORT, LOGINS, DOCUMENTS
}
