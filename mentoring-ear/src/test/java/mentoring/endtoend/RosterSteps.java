package mentoring.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Steps 0 and 1 of the main job: the school's figures, and its list of people by a file. */
final class RosterSteps {

    private final Cast cast;

    RosterSteps(Cast cast) {
        this.cast = cast;
    }

    /** The director records the year's figures, the curator reads them. */
    void school() {
        cast.director.open("organization/figures");
        Hands hands = new Hands(cast.director).date("form:asOf", Cast.DAY.format(Cast.TODAY)).fill("form:pupils", "1234")
            .fill("form:teachingStaff", "57").press("form:save").isAt("organization/school");
        hands.reads("1 234".replace(' ', '\u00a0'));
        cast.curator.open("organization/school");
        new Hands(cast.curator).reads("1 234".replace(' ', '\u00a0'));
    }

    /** Five bad rows are told exactly and nothing is saved; the mended list is imported, and a second time adds nobody. */
    void roster() throws IOException {
        int before = people(cast.curator);
        byte[] bad = new Roster(Cast.MENTOR, Cast.MENTEE).with(17, "Дата рождения", "31.02.2013").with(101, "Категория", "космонавт")
            .with(250, "Класс/группа", "").with(399, "Имя", "").with(577, "Фамилия", "Лист0в").xlsx();
        Hands hands = upload("bad.xlsx", bad);
        assertThat(hands.at("form:problems_data").locator("tr")).hasCount(5);
        List<List<String>> told = new ArrayList<>();
        for (Locator row : hands.at("form:problems_data").locator("tr").all()) {
            told.add(row.locator("td").allInnerTexts().stream().map(text -> text.replaceAll("^.*\\n", "").strip()).toList());
        }
        assertEquals(List.of(
            List.of("Строка 17", "Дата рождения", "Укажите дату в виде 14.05.2012, а здесь «31.02.2013»"),
            List.of("Строка 101", "Категория", "Категория «космонавт» неизвестна. Напишите: обучающийся или педагог"),
            List.of("Строка 250", "Класс/группа", "Укажите класс, например 8Б"),
            List.of("Строка 399", "Имя", "Укажите имя"),
            List.of("Строка 577", "Фамилия", "В имени только буквы, а здесь «Лист0в»")), told);
        hands.press("form:giveUp").reads("Ничего не сохранено");
        assertEquals(before, people(cast.curator));
        assertEquals(before, people(cast.director));

        byte[] good = new Roster(Cast.MENTOR, Cast.MENTEE).xlsx();
        upload("good.xlsx", good).press("form:confirm").reads("Добавлено 600 человек");
        assertEquals(before + Roster.PEOPLE, people(cast.curator));
        hands = upload("good.xlsx", good);
        hands.press("form:confirm").reads("Уже были в списке 600 человек");
        assertEquals(before + Roster.PEOPLE, people(cast.curator));
        assertEquals(before + Roster.PEOPLE, people(cast.director));
    }

    private Hands upload(String name, byte[] bytes) {
        return upload(cast.curator, name, bytes);
    }

    /** Uploads a list and waits until it is checked. */
    static Hands upload(Visitor curator, String name, byte[] bytes) {
        curator.open("exchange/roster");
        Hands hands = new Hands(curator).upload("form:file", name, bytes).isAt("exchange/import");
        assertThat(hands.at("form:giveUp")).isVisible();
        return hands;
    }

    /** How many people the list of everybody counts. */
    private static int people(Visitor visitor) {
        return Integer.parseInt(visitor.open("people/list").locator(".toolbar").innerText()
            .replaceAll("(?s).*Найден[оы]? (\\S+) челов.*", "$1").replaceAll("\\D", ""));
    }
}
