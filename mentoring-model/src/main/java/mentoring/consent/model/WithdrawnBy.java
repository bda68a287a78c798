package mentoring.consent.model;

/** Who withdrew a consent. */
public enum WithdrawnBy {
    SUBJECT, REPRESENTATIVE
}
