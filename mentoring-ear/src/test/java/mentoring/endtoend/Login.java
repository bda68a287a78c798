package mentoring.endtoend;

import java.util.Locale;

/** A log-in, such as the console names for each role of the demonstration. */
public record Login(String role, String name, String password) {

    /** A line {@code ROLE LOGIN PASSWORD} of the console; null if the line is none. */
    static Login parse(String line) {
        String[] words = line.strip().split("\\s+");
        return words.length == 3 ? new Login(words[0].toLowerCase(Locale.ROOT), words[1], words[2]) : null;
    }
}
