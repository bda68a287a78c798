package mentoring.people.model;

import java.util.Locale;
import java.util.regex.Pattern;
import mentoring.shared.model.Text;

/** How a part of a name is written. */
public final class NameRule {

    /** The longest part of a name. */
    public static final int LONGEST = 100;

    private static final Pattern PART = Pattern.compile("\\p{L}[\\p{L}'’ .()-]*");

    private NameRule() {
    }

    /** True for a surname, a given name or a patronymic: letters, with hyphens, blanks, full stops and apostrophes inside. */
    public static boolean looksRight(String part) {
        return part.length() <= LONGEST && PART.matcher(part).matches();
    }

    /** Tidy; a part typed in one case only gets a capital first letter. Null for nothing. */
    public static String tidy(String typed) {
        String part = Text.tidy(typed);
        if (part == null) {
            return null;
        }
        boolean oneCase = part.equals(part.toUpperCase(Locale.ROOT)) || part.equals(part.toLowerCase(Locale.ROOT));
        return oneCase && part.length() > 1 ? capitals(part) : part;
    }

    private static String capitals(String part) {
        StringBuilder result = new StringBuilder(part.toLowerCase(Locale.ROOT));
        boolean first = true;
        for (int i = 0; i < result.length(); i++) {
            if (first) {
                result.setCharAt(i, Character.toUpperCase(result.charAt(i)));
            }
            first = result.charAt(i) == '-' || result.charAt(i) == ' ';
        }
        return result.toString();
    }
}
