package mentoring.consent.model;

/** Whose signatures a paper bears or needs. */
public enum Signers {
    NOBODY, SUBJECT, REPRESENTATIVE, BOTH;

    public static Signers of(boolean subject, boolean representative) {
        if (subject) {
            return representative ? BOTH : SUBJECT;
        }
        return representative ? REPRESENTATIVE : NOBODY;
    }

    public boolean subject() {
        return this == SUBJECT || this == BOTH;
    }

    public boolean representative() {
        return this == REPRESENTATIVE || this == BOTH;
    }

    /** True when these signatures are all that is needed, or more. */
    public boolean cover(Signers needed) {
        return (subject() || !needed.subject()) && (representative() || !needed.representative());
    }
}
