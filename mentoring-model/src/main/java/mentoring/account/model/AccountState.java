package mentoring.account.model;

/** Whether an account may log in. */
public enum AccountState {
    ACTIVE, BLOCKED
}
