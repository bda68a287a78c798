package mentoring.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import mentoring.shared.model.SchoolYear;

/** The end of a school's year: closed with a word, read by others, opened again with a reason, closed for good; and the next one. */
final class YearSteps {

    private static final SchoolYear YEAR = SchoolSteps.YEAR;
    private static final SchoolYear NEXT = new SchoolYear(YEAR.start() + 1);

    private final Visitor director;
    private final Visitor curator;

    YearSteps(Visitor director, Visitor curator) {
        this.director = director;
        this.curator = curator;
    }

    /** Closed with a word for what is still open; from then on everybody only reads. */
    void close() {
        director.open("organization/years");
        director.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(YEAR.label()).setExact(true)).click();
        Hands hands = new Hands(director);
        hands.isAt("organization/closing").reads("дорожной карты в этом году нет").press("actions:begin")
            .reads("Ничего не мешает: год можно закрыть");
        BrowserTest.assertPageIsSound(director);
        hands.press("close:save").reads("Поясните, почему остальное остаётся как есть");
        hands.fill("close:note", "Программа начнётся в следующем году").press("close:save").reads("Учебный год " + YEAR.label() + " закрыт");
        assertThat(director.page().locator(".top-switches")).containsText(YEAR.label() + ", закрыт, только просмотр");
        BrowserTest.assertPageIsSound(director);
        curator.open("pairing/list?year=" + YEAR.start());
        assertThat(curator.page().locator(".top-switches")).containsText(YEAR.label() + ", закрыт, только просмотр");
        assertThat(curator.page().locator("main a[href*='pairing/new']")).hasCount(0);
        curator.open("people/logins?need=UNUSED&year=" + YEAR.start());
        Hands curators = new Hands(curator).reads("Найдено 2 человека");
        assertThat(curators.at("logins:again")).hasCount(0);
        curator.open("organization/closing?year=" + YEAR.start());
        curators.reads("Программа начнётся в следующем году");
        assertThat(curators.at("reopen:save")).hasCount(0);
    }

    /** Opened again with a reason that stays to be read, and closed for good. */
    void openAgain() {
        Hands hands = new Hands(director);
        hands.fill("reopen:reason", "Не внесены показатели").press("reopen:save").reads("снова открыт");
        director.open("organization/years");
        hands.reads("Не внесены показатели");
        director.open("organization/closing?year=" + YEAR.start());
        hands.fill("close:note", "Показатели внесены").press("close:save").reads("Учебный год " + YEAR.label() + " закрыт");
    }

    /** The next one is opened; the class and those who take part go over into it. */
    void next() {
        director.open("organization/years");
        Hands hands = new Hands(director).press("years:openYear").choose("openingForm:year", NEXT.label()).press("openingForm:submit")
            .reads("Учебный год " + NEXT.label() + " открыт");
        director.open("pairing/carry?year=" + NEXT.start());
        BrowserTest.assertPageIsSound(director);
        hands.press("classes:save");
        director.page().locator(".ui-confirmdialog-yes").click();
        hands.reads("Классы переведены в новый учебный год").reads("Все классы прошлого года уже переведены");
        hands.press("people:save").reads("Перенесено участников: 3");
        BrowserTest.assertPageIsSound(director);
        curator.open("people/list?year=" + NEXT.start());
        new Hands(curator).reads("9А");
    }
}
