package mentoring.exchange.model;

/** The two pieces of work of an import; between them a person decides. */
public enum ImportStep {
    CHECK, SAVE
}
