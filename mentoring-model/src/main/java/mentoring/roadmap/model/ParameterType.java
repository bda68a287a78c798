package mentoring.roadmap.model;

/** What a parameter of the roadmap holds. */
public enum ParameterType {
    /** 2026/27; known from the school year. */
    YEAR(true),
    /** 2026 – 2027; known from the school year. */
    YEARS(true),
    /** The organisation's name, printed in quotes. */
    ORGANISATION(false),
    /** Web addresses. */
    LINKS(false);

    private final boolean known;

    ParameterType(boolean known) {
        this.known = known;
    }

    /** True when nobody needs to fill it. */
    public boolean known() {
        return known;
    }
}
