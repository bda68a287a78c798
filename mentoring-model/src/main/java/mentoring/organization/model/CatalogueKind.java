package mentoring.organization.model;

/** The two columns of the source's catalogue. */
public enum CatalogueKind {
    DOCUMENT, WORK_FORMAT
}
