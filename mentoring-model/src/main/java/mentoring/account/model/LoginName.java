package mentoring.account.model;

import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import mentoring.shared.model.PersonName;

/** Proposes log-in names: of staff by name in Latin letters, of pupils without any name in them (access design, section 6). */
public final class LoginName {

    private static final Map<Character, String> LATIN = Map.ofEntries(
        Map.entry('а', "a"), Map.entry('б', "b"), Map.entry('в', "v"), Map.entry('г', "g"), Map.entry('д', "d"), Map.entry('е', "e"),
        Map.entry('ё', "e"), Map.entry('ж', "zh"), Map.entry('з', "z"), Map.entry('и', "i"), Map.entry('й', "y"), Map.entry('к', "k"),
        Map.entry('л', "l"), Map.entry('м', "m"), Map.entry('н', "n"), Map.entry('о', "o"), Map.entry('п', "p"), Map.entry('р', "r"),
        Map.entry('с', "s"), Map.entry('т', "t"), Map.entry('у', "u"), Map.entry('ф', "f"), Map.entry('х', "kh"), Map.entry('ц', "ts"),
        Map.entry('ч', "ch"), Map.entry('ш', "sh"), Map.entry('щ', "sch"), Map.entry('ъ', ""), Map.entry('ы', "y"), Map.entry('ь', ""),
        Map.entry('э', "e"), Map.entry('ю', "yu"), Map.entry('я', "ya"));

    private LoginName() {
    }

    /** «Орлова Наталья Викторовна» gives orlova.nv. */
    public static String ofStaff(PersonName name) {
        String initials = latin(name.first().substring(0, 1)) + (name.middle() == null ? "" : latin(name.middle().substring(0, 1)));
        return latin(name.last()) + "." + initials;
    }

    /** A letter and six digits that say nothing of the child. */
    public static String ofPupil(RandomGenerator random) {
        return "u" + (100_000 + random.nextInt(900_000));
    }

    static String latin(String text) {
        StringBuilder latin = new StringBuilder();
        for (char letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (letter >= 'a' && letter <= 'z' || letter == '-') {
                latin.append(letter);
            } else {
                latin.append(LATIN.getOrDefault(letter, ""));
            }
        }
        return latin.toString();
    }
}
