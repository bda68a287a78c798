package mentoring.shared.web;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Problem;

/** Words of one language, for code that has no page around it. */
public final class Texts {

    private final Locale locale;
    private final ResourceBundle words;

    public Texts(Locale locale) {
        this.locale = Languages.known(locale);
        this.words = Messages.in(locale);
    }

    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** The message of a key, filled; without arguments it is taken as it stands. An unknown key is shown as such. */
    public String of(String key, Object... arguments) {
        if (!words.containsKey(key)) {
            return "???" + key + "???";
        }
        String pattern = words.getString(key);
        return arguments == null || arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(shown(arguments));
    }

    /** The message of {@code key.one}, {@code key.few} or {@code key.many}; {0} is the number, the other arguments follow. */
    public String plural(String key, long number, Object... others) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(number);
        arguments.addAll(others == null ? List.of() : List.of(others));
        return of(pluralKey(key, number), arguments.toArray());
    }

    /** The word of an enum's value: key {@code <feature>.<Enum>.<VALUE>}, else {@code shared.<Enum>.<VALUE>}. */
    public String name(Enum<?> value) {
        if (value == null) {
            return "";
        }
        String tail = "." + value.getDeclaringClass().getSimpleName() + "." + value.name();
        String own = feature(value) + tail;
        return of(has(own) ? own : "shared" + tail);
    }

    /** A problem in the user's words, which agree with a number where the key has forms for it; a key that is none is text already. */
    public String of(Problem problem) {
        if (has(problem.key())) {
            return of(problem.key(), problem.arguments().toArray());
        }
        boolean counted = has(problem.key() + Plural.MANY.suffix()) && problem.arguments().get(0) instanceof Number;
        return counted ? plural(problem.key(), ((Number) problem.arguments().get(0)).longValue()) : problem.key();
    }

    private String pluralKey(String key, long number) {
        String exact = key + Plural.of(number, locale).suffix();
        return has(exact) ? exact : key + Plural.MANY.suffix();
    }

    private Object[] shown(Object[] arguments) {
        Object[] shown = arguments.clone();
        for (int i = 0; i < shown.length; i++) {
            if (shown[i] instanceof Enum<?> value) {
                shown[i] = name(value);
            } else if (shown[i] instanceof LocalDate day) {
                shown[i] = Dates.numeric(day);
            } else if (shown[i] instanceof Problem inner) {
                shown[i] = of(inner);
            } else if (shown[i] instanceof PersonName name) {
                shown[i] = name.brief();
            }
        }
        return shown;
    }

    private static String feature(Enum<?> value) {
        String[] parts = value.getDeclaringClass().getPackageName().split("\\.");
        return parts.length > 1 ? parts[1] : parts[0];
    }
}
