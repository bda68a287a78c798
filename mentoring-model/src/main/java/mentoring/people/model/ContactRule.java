package mentoring.people.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mentoring.shared.model.Text;

/** How a telephone number and an e-mail address are written. */
public final class ContactRule {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9() .-]+");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final int LONGEST_EMAIL = 200;
    private static final int RUSSIAN = 11;
    private static final int LOCAL = 10;
    private static final int LONGEST = 15;

    private ContactRule() {
    }

    /** «+7 921 123-45-67» of what was typed; numbers of other countries keep their digits. Empty for what is no number. */
    public static Optional<String> phone(String typed) {
        String tidy = Text.tidy(typed);
        if (tidy == null || !PHONE.matcher(tidy).matches()) {
            return Optional.empty();
        }
        String digits = tidy.replaceAll("\\D", "");
        boolean foreign = tidy.startsWith("+") && !digits.startsWith("7");
        if (foreign) {
            return digits.length() >= LOCAL && digits.length() <= LONGEST ? Optional.of("+" + digits) : Optional.empty();
        }
        if (digits.length() == RUSSIAN && (digits.startsWith("7") || digits.startsWith("8"))) {
            digits = digits.substring(1);
        }
        return digits.length() != LOCAL ? Optional.empty()
            : Optional.of(digits.replaceFirst("(\\d{3})(\\d{3})(\\d{2})(\\d{2})", "+7 $1 $2-$3-$4"));
    }

    /** The address in lower case; empty for what is none. */
    public static Optional<String> email(String typed) {
        String tidy = Text.tidy(typed);
        boolean right = tidy != null && tidy.length() <= LONGEST_EMAIL && EMAIL.matcher(tidy).matches();
        return right ? Optional.of(tidy.toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
