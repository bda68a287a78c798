package mentoring.roadmap.model;

/** What the comparison of values with thresholds comes to. */
public enum Verdict {
    MET, NOT_MET, NO_DATA,
    /** The product does not count these values yet. */
    NOT_COMPUTED;

    static Verdict of(boolean met) {
        return met ? MET : NOT_MET;
    }

    /** Both must be met: one missed is enough to miss, else one without data leaves it open. */
    Verdict and(Verdict other) {
        if (this == NOT_MET || other == NOT_MET) {
            return NOT_MET;
        }
        return this == MET ? other : this;
    }
}
