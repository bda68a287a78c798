package mentoring.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.List;

/** Step 7 of the main job: rows of the roadmap are confirmed, and the whole of it is printed. */
final class RoadmapSteps {

    private static final String ROWS = "table.roadmap tr:not(.detail):has(td.no)";

    private final Cast cast;

    RoadmapSteps(Cast cast) {
        this.cast = cast;
    }

    /** A row that may not be confirmed yet says why; another gets its evidence and is confirmed by who answers for it. */
    void rowsAreConfirmed() {
        openRow(cast.curator, "1.9");
        Hands hands = new Hands(cast.curator).reads("Пока отметить нельзя").date("confirming:doneOn", Cast.DAY.format(Cast.TODAY));
        hands.press("confirming:save").reads("Мероприятие длится весь период");
        assertThat(hands.at("confirming:save")).isVisible();

        openRow(cast.curator, "1.4");
        hands.reads("Отмечает выполнение ответственный за этот пункт").mark("add:kind", "Документ")
            .fill("add:title", "Соглашение с колледжем").fill("add:number", "17/4")
            .date("add:date", Cast.DAY.format(Cast.TODAY.minusDays(2)))
            .press("add:save").reads("Подтверждение к пункту 1.4 добавлено");
        openRow(cast.director, "1.4");
        new Hands(cast.director).reads("Соглашение с колледжем № 17/4 от " + Cast.DAY.format(Cast.TODAY.minusDays(2)))
            .date("confirming:doneOn", Cast.DAY.format(Cast.TODAY)).press("confirming:save").reads("Пункт 1.4 отмечен выполненным");
        openRow(cast.curator, "1.4");
        hands.reads("Выполнено " + Cast.DAY.format(Cast.TODAY));
    }

    /** All five cells of all 31 rows are printed as the page shows them. */
    void roadmapIsPrinted() throws IOException {
        @SuppressWarnings("unchecked")
        List<List<String>> shown = (List<List<String>>) cast.curator.open("roadmap/roadmap").evaluate("""
            () => [...document.querySelectorAll('%s')].map(row => {
                const plain = text => text.replace(/\\s+/g, ' ').replace(' ⁷', '7').trim();
                const cells = row.nextElementSibling.querySelectorAll('.stack:first-child > div');
                const told = title => [...cells].filter(cell => cell.querySelector('h3').textContent.trim() === title)
                    .map(cell => plain(cell.querySelector('p').textContent)).concat('')[0];
                return [plain(row.querySelector('a.thing').textContent), plain(row.querySelector('.due-date').textContent),
                    told('Ожидаемый результат'), told('Показатели эффективности'), plain(row.cells[5].textContent)];
            })""".formatted(ROWS));
        assertEquals(31, shown.size());
        String print = cast.curator.page().content().replaceAll("(?s).*/print/(roadmap\\?id=\\d+).*", "$1");
        assertEquals(shown, rows(cast.director, print));
        assertEquals(textsOf(shown), textsOf(rows(cast.methodologist, print)));
    }

    /** The printed rows below the header. */
    private List<List<String>> rows(Visitor reader, String print) throws IOException {
        return cast.printed(reader, print).stream().filter(row -> row.size() == 5).skip(1)
            .map(row -> row.stream().map(cell -> cell.replaceAll("\\s+", " ").strip()).toList()).toList();
    }

    /** All but who is responsible, whose name a methodologist reads as initials. */
    private static List<List<String>> textsOf(List<List<String>> rows) {
        return rows.stream().map(row -> row.subList(0, 4)).toList();
    }

    private static void openRow(Visitor visitor, String number) {
        String href = visitor.open("roadmap/roadmap").locator(ROWS)
            .filter(new Locator.FilterOptions().setHas(visitor.page().locator("td.no:text-is('" + number + "')")))
            .locator("a.thing").first().getAttribute("href");
        visitor.open(href.substring(1));
    }
}
