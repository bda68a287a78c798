package mentoring.endtoend;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A log-in, such as the console names for each role of the demonstration. */
public record Login(String role, String name, String password) {

    /** A line {@code ROLE LOGIN PASSWORD} of the console; null if the line is none. */
    static Login parse(String line) {
        String[] words = line.strip().split("\\s+");
        return words.length == 3 ? new Login(words[0].toLowerCase(Locale.ROOT), words[1], words[2]) : null;
    }

    /** All log-ins that a console has named. */
    static List<Login> all(List<String> console) {
        return console.stream().map(Login::parse).filter(Objects::nonNull).toList();
    }

    /** The first log-in of a role. */
    static Login first(List<String> console, String role) {
        return all(console).stream().filter(login -> login.role().equalsIgnoreCase(role)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("The console names no " + role + ": " + console));
    }
}
