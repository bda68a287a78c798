package mentoring.shared.model;

import java.io.Serializable;
import java.util.Locale;

/**
 * A Russian full name.
 *
 * @param last   surname
 * @param first  given name
 * @param middle patronymic; null where there is none
 */
public record PersonName(String last, String first, String middle) implements Serializable {

    private static final char NO_BREAK = '\u00a0';
    private static final char AFTER_ALL_LETTERS = '\u0450';

    /** «Орлова Наталья Викторовна». */
    public String full() {
        return middle == null ? last + " " + first : last + " " + first + " " + middle;
    }

    /** «Орлова Н. В.» with non-breaking spaces, for lists. */
    public String brief() {
        String initials = last + NO_BREAK + first.charAt(0) + ".";
        return middle == null ? initials : initials + NO_BREAK + middle.charAt(0) + ".";
    }

    /** «О. Н.»: all that is shown where the name may not be read (decision 22). */
    public String initials() {
        return last.charAt(0) + "." + NO_BREAK + first.charAt(0) + ".";
    }

    /** «ОН», for the round mark in the top bar. */
    public String monogram() {
        return ("" + last.charAt(0) + first.charAt(0)).toUpperCase(Locale.ROOT);
    }

    /** What a search compares: lower case, ё read as е. */
    public String searchKey() {
        return searchKey(full());
    }

    /** Brings typed text to the form that {@link #searchKey()} is stored in. */
    public static String searchKey(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
    }

    /** What lists are ordered by: compares by code point in alphabetical order, ё directly after е on every database. */
    public String sortKey() {
        return full().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace("ё", "е" + AFTER_ALL_LETTERS);
    }
}
