package mentoring.account.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mentoring.shared.model.Problem;

/** What a person's own password must be (access design, section 6): long enough and not guessable; no rules of composition. */
public final class PasswordRule {

    private static final int LEAST_FOR_ADULTS = 12;
    private static final int LEAST_FOR_PUPILS = 8;
    private static final int LEAST_SIGNS_APART = 4;

    /** Words that make up most guessed passwords; Russian ones are looked for as typed in the Latin layout too. */
    private static final Set<String> COMMON = Set.of("password", "parol", "qwerty", "ytrewq", "qwertz", "asdfgh", "zxcvbn", "1q2w3e", "letmein",
        "welcome", "iloveyou", "123456", "654321", "пароль", "йцукен", "фывапр", "ячсмит", "наставник", "наставнич", "школа", "любовь",
        "привет", "россия", "админ", "admin", "ученик", "учитель");

    /** What is left of a guessable password besides its common part: too little to help. */
    private static final int LEAST_BESIDES = 8;

    private static final Pattern DATE = Pattern.compile("\\W*(\\d{1,2}\\W?\\d{1,2}\\W?(19|20)\\d\\d|(19|20)\\d\\d\\W?\\d{1,2}\\W?\\d{1,2})\\W*");

    private static final String RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбюё";
    private static final String LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";

    private PasswordRule() {
    }

    /**
     * Checks a new password.
     *
     * @param path  field to name in a problem
     * @param pupil true for children, whose passwords may be shorter
     * @return problems, none when it is good
     */
    public static List<Problem> check(String path, String password, String login, String displayName, boolean pupil) {
        List<Problem> problems = new ArrayList<>();
        int least = pupil ? LEAST_FOR_PUPILS : LEAST_FOR_ADULTS;
        if (password.length() < least) {
            problems.add(Problem.at(path, "account.password.short", least));
        } else if (guessable(password.toLowerCase(Locale.ROOT), login, displayName.toLowerCase(Locale.ROOT))) {
            problems.add(Problem.at(path, "account.password.guessable"));
        }
        return problems;
    }

    private static boolean guessable(String lower, String login, String name) {
        boolean own = lower.contains(login) || Stream.of(name.split("\\s+")).filter(part -> part.length() > 3)
            .flatMap(part -> Stream.of(part, inLatinLayout(part), LoginName.latin(part))).anyMatch(lower::contains);
        boolean common = COMMON.stream().flatMap(word -> Stream.of(word, inLatinLayout(word)))
            .anyMatch(word -> lower.contains(word) && lower.length() - word.length() < LEAST_BESIDES);
        return own || common || DATE.matcher(lower).matches() || lower.chars().distinct().count() < LEAST_SIGNS_APART;
    }

    /** What comes out where somebody types a Russian word without switching the keyboard. */
    private static String inLatinLayout(String word) {
        StringBuilder typed = new StringBuilder();
        for (char letter : word.toCharArray()) {
            int key = RUSSIAN_KEYS.indexOf(letter);
            typed.append(key < 0 ? letter : LATIN_KEYS.charAt(key));
        }
        return typed.toString();
    }
}
