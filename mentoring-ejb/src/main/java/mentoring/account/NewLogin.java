package mentoring.account;

import java.time.LocalDate;

/**
 * What is told once about a log-in that was just made, or given a new password.
 *
 * @param login    log-in name
 * @param password initial password, shown this once; null where the person had a log-in already and keeps its password
 * @param lastDay  last day on which the initial password opens anything; null with the password
 */
public record NewLogin(String login, String password, LocalDate lastDay) {

    @Override
    public String toString() {
        return "NewLogin[" + login + "]";
    }
}
