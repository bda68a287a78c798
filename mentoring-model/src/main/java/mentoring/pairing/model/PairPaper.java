package mentoring.pairing.model;

/** A paper that somebody's place in a pair asks for. */
public enum PairPaper {
    /** Consent to the processing of personal data: without it there is no pair. */
    PERSONAL_DATA(true),
    /** Consent to taking part: without it there is no pair. */
    PARTICIPATION(true),
    /** Date on which an adult mentor of minors showed the certificate of no criminal record. */
    CLEARANCE(false),
    /** Written consent and additional agreement of an employee who helps another employee (article 351.8). */
    LABOUR_MENTORING(false);

    private final boolean gate;

    PairPaper(boolean gate) {
        this.gate = gate;
    }

    /** True where a pair is refused without it; otherwise the pair waits in FORMING. */
    public boolean isGate() {
        return gate;
    }
}
