package mentoring.organization.model;

/** What may still be open when a school closes its year. */
public enum YearMatter {
    PAIRS_RUNNING(true), ENTRIES_TO_SIGN(true), ORDERS_UNSIGNED(true), ROADMAP_OPEN(true), PLANS_UNFINISHED(false), MEETINGS_PLANNED(false),
    ENTRIES_TOO_LATE(false), ENDS_WITHOUT_ORDER(false), CANDIDATES(false), ROADMAP_MISSING(false), LOGINS(false);

    private final boolean obstacle;

    YearMatter(boolean obstacle) {
        this.obstacle = obstacle;
    }

    /** True where the year cannot be closed before it is settled; the others are accepted with a word. */
    public boolean obstacle() {
        return obstacle;
    }
}
