package mentoring.account.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import mentoring.shared.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a password of one's own must be. */
class PasswordRuleTest {

    @Test
    void adultsNeedTwelveSignsAndPupilsEight() {
        assertEquals(List.of("account.password.short"), keys("лес-и-поле7", false));
        assertEquals(List.of(), keys("лес-и-поле72", false));
        assertEquals(List.of("account.password.short"), keys("кот-и-7", true));
        assertEquals(List.of(), keys("кот-и-72", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qwertyuiop12", "Пароль123456", "gfhjkm123456", "наставник2026", "yfcnfdybr2026", "аааааааааааа", "121212121212",
        "orlova.nv2026", "Орлова123456", "jhkjdf123456", "orlova123456", "12.05.2014....", "школа12345678"})
    void whatOthersWouldGuessIsRefused(String password) {
        assertEquals(List.of("account.password.guessable"), keys(password, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12052014", "2014-05-12", "12.05.2014", "12345678", "qwertyui", "ytrewq12"})
    void aDateOrARowOfKeysIsRefusedForPupilsToo(String password) {
        assertEquals(List.of("account.password.guessable"), keys(password, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"сосна ветер 27", "correct horse battery", "зелёный чемодан", "мой папа варит суп"})
    void aShortPhraseIsGood(String password) {
        assertEquals(List.of(), keys(password, false));
    }

    private static List<String> keys(String password, boolean pupil) {
        return PasswordRule.check("wanted", password, "orlova.nv", "Орлова Наталья Викторовна", pupil).stream().map(Problem::key).toList();
    }
}
