package mentoring.pairing.model;

/** One mentee or several. */
public enum PairKind {
    PAIR, GROUP
}
