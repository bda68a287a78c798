package mentoring.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import mentoring.shared.model.SchoolYear;
import org.junit.jupiter.api.Test;

/** A school year is opened, closed with a word, read by others, opened again with a reason and closed for good. */
class YearIT extends BrowserTest {

    /** The demonstration has opened this one and the one before. */
    private static final SchoolYear NEXT = new SchoolYear(SchoolYear.of(Cast.TODAY).start() + 1);

    @Test
    void aYearIsClosedAndOpenedAgain() {
        Visitor director = visitor("director");
        Visitor curator = visitor("curator");
        Hands hands = new Hands(director);
        director.open("organization/years");
        hands.press("years:openYear").choose("openingForm:year", NEXT.label()).press("openingForm:submit")
            .reads("Учебный год " + NEXT.label() + " открыт");

        director.page().getByRole(AriaRole.LINK,
            new Page.GetByRoleOptions().setName(NEXT.label()).setExact(true)).click();
        hands.isAt("organization/closing").reads("Дорожной карты в этом году нет").press("actions:begin")
            .reads("Ничего не мешает: год можно закрыть");
        assertPageIsSound(director);
        hands.press("close:save").reads("Поясните, почему остальное остаётся как есть");
        hands.fill("close:note", "Программа начнётся в следующем году").press("close:save")
            .reads("Учебный год " + NEXT.label() + " закрыт");
        assertThat(director.page().locator(".top-switches")).containsText(NEXT.label() + ", закрыт, только просмотр");
        assertPageIsSound(director);

        curator.open("pairing/list?year=" + NEXT.start());
        assertThat(curator.page().locator(".top-switches")).containsText(NEXT.label() + ", закрыт, только просмотр");
        assertThat(curator.page().locator("main a[href*='pairing/new']")).hasCount(0);
        curator.open("organization/closing?year=" + NEXT.start());
        new Hands(curator).reads("Программа начнётся в следующем году");
        assertThat(new Hands(curator).at("reopen:save")).hasCount(0);

        hands.fill("reopen:reason", "Не внесены показатели").press("reopen:save").reads("снова открыт");
        director.open("organization/years");
        hands.reads("Не внесены показатели");
        director.open("pairing/carry?year=" + (NEXT.start() - 1));
        hands.reads("Все классы прошлого года уже переведены");
        assertPageIsSound(director);
        director.open("organization/closing?year=" + NEXT.start());
        hands.fill("close:note", "Показатели внесены").press("close:save").reads("Учебный год " + NEXT.label() + " закрыт");
    }
}
