package mentoring.account.model;

/** How an account stands today: in use, waiting for its first log-in, with an initial password outlived, without any role, blocked. */
public enum AccountStanding {
    ACTIVE, WAITING, OUTLIVED, ENDED, BLOCKED
}
