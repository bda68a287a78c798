package mentoring.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeSet;
import mentoring.shared.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private final Texts russian = new Texts(Languages.RUSSIAN);
    private final Texts english = new Texts(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({"1, ONE", "2, FEW", "4, FEW", "5, MANY", "0, MANY", "11, MANY", "12, MANY", "14, MANY", "21, ONE", "22, FEW", "25, MANY",
            "101, ONE", "111, MANY", "112, MANY", "1021, ONE"})
    void aRussianNounAgreesWithItsNumber(long number, Plural expected) {
        assertEquals(expected, Plural.of(number, Languages.RUSSIAN));
    }

    @Test
    void aPluralTakesItsNumber() {
        assertEquals("исправьте 2 поля", russian.plural("shared.fixFields", 2));
        assertEquals("прошёл 21 день", russian.plural("shared.daysPassed", 21));
        assertEquals("correct 1 field", english.plural("shared.fixFields", 1));
    }

    @Test
    void anyLanguageButEnglishIsRussian() {
        assertEquals("Наставничество", new Texts(Locale.GERMAN).of("shared.product"));
        assertEquals("Mentoring", new Texts(Locale.UK).of("shared.product"));
    }

    @Test
    void enumsAndDatesAreWrittenOut() {
        assertEquals("куратор", russian.name(Role.CURATOR));
        assertEquals("до 24.11.2026", russian.of("shared.until", LocalDate.of(2026, 11, 24)));
        assertEquals("24 ноября", Dates.prose(LocalDate.of(2026, 11, 24), Languages.RUSSIAN));
    }

    @Test
    void anUnknownKeyIsShownAsSuch() {
        assertEquals("???shared.nothing???", russian.of("shared.nothing"));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        TreeSet<String> russian = keys(Languages.RUSSIAN);
        TreeSet<String> english = keys(Locale.ENGLISH);
        assertTrue(russian.size() > 100);
        TreeSet<String> onlyRussian = new TreeSet<>(russian);
        onlyRussian.removeAll(english);
        english.removeAll(russian);
        assertEquals(new TreeSet<String>(), onlyRussian, "not in English");
        assertEquals(new TreeSet<String>(), english, "not in Russian");
    }

    /** English has no plural of its own for two to four. */
    private static TreeSet<String> keys(Locale language) {
        TreeSet<String> keys = new TreeSet<>(Messages.in(language).keySet());
        keys.removeIf(key -> key.endsWith(".few"));
        return keys;
    }
}
