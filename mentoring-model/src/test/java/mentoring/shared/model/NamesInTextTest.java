package mentoring.shared.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesInTextTest {

    private static PersonName name(String full) {
        String[] parts = full.split(" ");
        return new PersonName(parts[0], parts[1], parts.length > 2 ? parts[2] : null);
    }

    @ParameterizedTest
    @CsvSource({"Орлова Наталья Викторовна, Орловой|Наталье|Викторовны|орловой|ОРЛОВУ|Натальей|НАТАЛЬЯ|Орлова",
        "Климов Пётр Львович, Климову|Петра|Пётр|Львовичем|Климовым", "Толстой Лев, Толстого|Льва|Лев|Львом",
        "Воробей Павел, Воробья|Павла|Павлом", "Чёрная Анна-Мария, Черной|Чёрную|Анной|Марии", "Коваленко Юлия, Коваленко|Юлии|Юлию",
        "Белый Дмитрий, Белому|Дмитрием", "Ли Ян, Ли|Яна|Яну", "Д'Артань Илья, Ильи|Илье"})
    void namesAreFoundInTheirCases(String person, String forms) {
        NamesInText names = NamesInText.of(List.of(name(person)));
        for (String form : forms.split("\\|")) {
            assertEquals(List.of(form), names.in("Сегодня " + form + ", как всегда."), form);
        }
    }

    @ParameterizedTest
    @CsvSource({"Климова Вера, вера в себя", "Климова Мария, до 15 марта", "Климов Олег, северный олень", "Климов Роман, прочитать роман",
        "Ли Ян, лист янтаря", "Сокол Анна, в данной теме"})
    void commonWordsStay(String person, String text) {
        assertEquals(text, NamesInText.of(List.of(name(person))).mask(text));
    }

    @Test
    void eachNameIsMaskedAndTheRestStays() {
        NamesInText names = NamesInText.of(List.of(name("Орлова Наталья Викторовна"), name("Климов Илья")));
        assertEquals("Помочь [имя скрыто] [имя скрыто] по математике у [имя скрыто] [имя скрыто]",
            names.mask("Помочь Илье Климову по математике у Натальи Викторовны"));
        assertNull(names.mask(null));
    }

    @Test
    void withoutPeopleNothingIsFound() {
        assertEquals(List.of(), NamesInText.of(List.of()).in("Орлова"));
    }
}
