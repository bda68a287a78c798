package mentoring.shared.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names of known people in free text, also in other cases: «Орловой», «Наталье», «Петра». A first name counts with a capital
 * only, since many are common words as well. Rather too much is found than too little.
 */
public final class NamesInText implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What stands in the place of a hidden name. */
    public static final String HIDDEN = "[имя скрыто]";

    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final String ADJECTIVE = "(?iu).{2,}(?:[оиы]й|[ая]я)";
    private static final String VOWELS = "аеёийоуыьэюя";
    private static final int LONG_STEM = 4;

    /** Finds nothing. */
    public static final NamesInText NONE = of(List.of());

    private final Pattern pattern;

    private NamesInText(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Looks for these people's surnames, first names and patronymics. */
    public static NamesInText of(Collection<PersonName> people) {
        Set<String> forms = new LinkedHashSet<>();
        for (PersonName name : people) {
            forms.addAll(forms(name.last(), false));
            forms.addAll(forms(name.first(), true));
            forms.addAll(forms(name.middle(), false));
        }
        return new NamesInText(forms.isEmpty() ? NOTHING
            : Pattern.compile("(?<!\\p{L})(?:" + String.join("|", forms) + ")(?!\\p{L})"));
    }

    private static List<String> forms(String name, boolean capital) {
        List<String> forms = new ArrayList<>();
        if (name != null) {
            for (String part : name.strip().split("[\\s-]+")) {
                for (String stem : stems(part)) {
                    forms.add(stem.length() < LONG_STEM || capital ? letters(stem.substring(0, 1), false) + letters(stem.substring(1), true)
                        + "\\p{L}{0,3}" : letters(stem, true) + "\\p{L}{0,3}");
                }
            }
        }
        return forms;
    }

    /** The unchanging beginning; a second one where a vowel is dropped: «Павел – Павла», «Лев – Льва», «Воробей – Воробья». */
    private static List<String> stems(String part) {
        int length = part.length();
        if (length < 2) {
            return List.of();
        }
        if (part.matches(ADJECTIVE)) {
            return List.of(part.substring(0, length - 2));
        }
        if (length > LONG_STEM && part.toLowerCase(Locale.ROOT).endsWith("ей")) {
            return List.of(part.substring(0, length - 1), part.substring(0, length - 2) + "ь");
        }
        if (VOWELS.indexOf(Character.toLowerCase(part.charAt(length - 1))) >= 0) {
            return List.of(length == 2 ? part : part.substring(0, length - 1));
        }
        char beforeLast = Character.toLowerCase(part.charAt(length - 2));
        boolean fleeting = beforeLast == 'е' || beforeLast == 'ё' || beforeLast == 'о';
        String last = part.substring(length - 1);
        return !fleeting ? List.of(part) : List.of(part, length == 3 ? part.substring(0, 1) + "ь" + last : part.substring(0, length - 2) + last);
    }

    /** Letters as a pattern; ё and е are one. */
    private static String letters(String text, boolean anyCase) {
        StringBuilder pattern = new StringBuilder();
        for (char sign : text.toCharArray()) {
            if (!Character.isLetter(sign)) {
                pattern.append(Pattern.quote(String.valueOf(sign)));
                continue;
            }
            String same = sign == 'е' || sign == 'ё' ? "её" : sign == 'Е' || sign == 'Ё' ? "ЕЁ" : String.valueOf(sign);
            pattern.append('[').append(anyCase ? same.toLowerCase(Locale.ROOT) + same.toUpperCase(Locale.ROOT) : same).append(']');
        }
        return pattern.toString();
    }

    /** The text with a mark in the place of each name; null stays null. */
    public String mask(String text) {
        return text == null ? null : pattern.matcher(text).replaceAll(Matcher.quoteReplacement(HIDDEN));
    }

    /** The names as they stand in the text, each once; empty where there are none. */
    public List<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        if (text != null) {
            pattern.matcher(text).results().forEach(match -> found.add(match.group()));
        }
        return List.copyOf(found);
    }
}
