package mentoring.people;

import java.time.LocalDate;
import mentoring.shared.model.PersonName;

/**
 * A strip of the sheet to cut: what one person needs to log in for the first time. Told once.
 *
 * @param place   class, post or workplace; null where none is known
 * @param asked   name of whoever asked for the log-ins and is to be asked for help
 * @param lastDay last day on which the password opens anything
 */
public record LoginStrip(PersonName name, String place, String login, String password, LocalDate lastDay, String asked) {

    @Override
    public String toString() {
        return "LoginStrip[" + login + "]";
    }
}
