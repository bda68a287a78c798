package mentoring.account.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mentoring.shared.model.Problem;

/** What a person's own password must be (access design, section 6): long enough and not guessable; no rules of composition. */
public final class PasswordRule {

    private static final int LEAST_FOR_STAFF = 12;
    private static final int LEAST_FOR_PUPILS = 8;
    private static final Set<String> COMMON = Set.of("password", "password1234", "qwertyuiop", "qwertyuiop12", "123456789012", "12345678",
        "123456789", "1234567890", "qwerty123456", "gfhjkmgfhjkm", "ytcrf;e", "yfcnfdybr", "yfcnfdybxtcndj", "irjkfirjkf", "пароль123456",
        "наставник", "наставничество", "школашкола", "йцукенгшщзхъ", "йцукенгш");

    private PasswordRule() {
    }

    /**
     * Checks a new password.
     *
     * @param path field to name in a problem
     * @param pupil true for children, whose passwords may be shorter
     * @return problems, none when it is good
     */
    public static List<Problem> check(String path, String password, String login, String displayName, boolean pupil) {
        List<Problem> problems = new ArrayList<>();
        int least = pupil ? LEAST_FOR_PUPILS : LEAST_FOR_STAFF;
        if (password.length() < least) {
            problems.add(Problem.at(path, "account.password.short", least));
        }
        String lower = password.toLowerCase(Locale.ROOT);
        boolean ownName = List.of(displayName.toLowerCase(Locale.ROOT).split("\\s+")).stream()
            .anyMatch(part -> part.length() > 3 && lower.contains(part));
        if (COMMON.contains(lower) || lower.contains(login) || ownName || lower.chars().distinct().count() < 4) {
            problems.add(Problem.at(path, "account.password.guessable"));
        }
        return problems;
    }
}
