package mentoring.account;

/**
 * What is told once about a log-in that was just made.
 *
 * @param login    log-in name
 * @param password initial password, shown this once; null where the person had a log-in already and keeps its password
 */
public record NewLogin(String login, String password) {
}
