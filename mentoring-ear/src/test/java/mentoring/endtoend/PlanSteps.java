package mentoring.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.List;

/** Step 4 of the main job: the plan is written, returned once, endorsed and approved by an order. */
final class PlanSteps {

    private static final String GOAL = "К маю уверенно решать задачи муниципального этапа";
    private static final List<String> ROW = List.of("Решение олимпиадных задач", "Разбор задач прошлых лет, по две на занятие",
        "октябрь–декабрь", "очный", "Решено не меньше двадцати задач");
    private static final String MENDED = "Разбор задач прошлых лет, по две на занятие, четыре занятия в месяц";
    private static final List<String> SECOND = List.of("Самостоятельность", "Классные часы", "до 20 мая", "очный", "Рассказ классу");
    private static final List<String> HEADER = List.of("Наименование компетенций, которые необходимо сформировать, развить",
        "Содержание деятельности", "Сроки", "Формат (очный/ дистанционный)", "Результат");
    private static final String REMARK = "Уточните, сколько занятий в месяц";

    private final Cast cast;
    private final PairSteps pairs;

    PlanSteps(Cast cast, PairSteps pairs) {
        this.cast = cast;
        this.pairs = pairs;
    }

    /** The mentor writes the plan; it saves itself; of two who write the same row at once none loses a word. */
    void planIsWritten() {
        cast.mentor.open("plan/plan?pair=" + cast.pair);
        Hands hands = new Hands(cast.mentor);
        hands.at("beginForm:begin").click();
        hands.isAt("plan/plan");
        hands.fill("plan:goal", GOAL).press("plan:add");
        hands.fill("plan:rows:0:content", ROW.get(1));
        fillBeside(hands, 0, ROW);
        hands.at("plan:rows:0:result").blur();
        hands.reads("Сохранено");
        cast.mentor.page().reload();
        assertThat(hands.at("plan:goal")).hasValue(GOAL);
        assertThat(hands.at("plan:rows:0:content")).hasValue(ROW.get(1));

        hands.press("plan:catalogue");
        hands.at("catalogueForm:formats").locator("li").filter(new Locator.FilterOptions().setHasText(SECOND.get(1)))
            .locator("input").check();
        hands.press("catalogueForm:addChosen");
        assertThat(hands.at("plan:rows:1:content")).hasValue(SECOND.get(1));
        fillBeside(hands, 1, SECOND);
        hands.press("plan:keep");

        sameRowTwice(hands);
        hands.press("plan:submit").reads("План отправлен на проверку");
        cast.plan = planOf(cast.curator);
    }

    /** All cells of a row but its content. */
    private static void fillBeside(Hands hands, int row, List<String> cells) {
        String at = "plan:rows:" + row + ":";
        hands.fill(at + "competence", cells.get(0)).fill(at + "due", cells.get(2)).choose(at + "mode", cells.get(3))
            .fill(at + "result", cells.get(4));
    }

    private long planOf(Visitor visitor) {
        visitor.open("plan/plan?pair=" + cast.pair);
        new Hands(visitor).reads(GOAL);
        return Long.parseLong(visitor.page().content().replaceAll("(?s).*/print/plan\\?edition=(\\d+).*", "$1"));
    }

    /** The curator was first: what the mentor typed stays in his form, what the curator typed in the database. */
    private void sameRowTwice(Hands mentorsHands) {
        String winner = "Текст куратора";
        String loser = "Текст наставника";
        cast.curator.open("plan/plan?pair=" + cast.pair);
        Hands curatorsHands = new Hands(cast.curator);
        curatorsHands.fill("plan:rows:0:content", winner);
        mentorsHands.fill("plan:rows:0:content", loser);
        curatorsHands.press("plan:keep").reads("Сохранено");
        mentorsHands.press("plan:keep").reads("его изменил другой человек");
        assertThat(mentorsHands.at("plan:rows:0:content")).hasValue(loser);
        cast.curator.page().reload();
        assertThat(curatorsHands.at("plan:rows:0:content")).hasValue(winner);
        mentorsHands.press("plan:rows:0:insist").fill("plan:rows:0:content", ROW.get(1)).press("plan:keep");
        cast.curator.page().reload();
        assertThat(curatorsHands.at("plan:rows:0:content")).hasValue(ROW.get(1));
    }

    /** The methodologist knows the two by initials, returns the plan once and endorses what the mentor mended. */
    void planIsReviewed() {
        openReview();
        Hands hands = new Hands(cast.methodologist);
        assertFalse(cast.methodologist.page().locator("main").innerText().contains(Cast.MENTEE.lastName()));
        cast.methodologist.page().locator("details.remark summary").first().click();
        hands.fill("reading:rows:0:remark", REMARK).press("reading:giveBack").reads("План возвращён на доработку");

        cast.mentor.open("plan/plan?pair=" + cast.pair);
        Hands mentorsHands = new Hands(cast.mentor).reads(REMARK);
        mentorsHands.fill("plan:rows:0:content", MENDED);
        cast.mentor.page().locator("a[id$='resolve']").first().click();
        mentorsHands.calm().press("plan:submit").reads("План отправлен на проверку");

        openReview();
        hands.reads(MENDED).press("reading:endorse").reads("План согласован");
        cast.director.open("plan/plan?pair=" + cast.pair);
        new Hands(cast.director).reads(MENDED).reads(GOAL);
    }

    private void openReview() {
        cast.methodologist.open("plan/review").locator("a.thing")
            .filter(new Locator.FilterOptions().setHasText(Cast.PAIR_INITIALS)).first().click();
        new Hands(cast.methodologist).isAt("plan/plan").reads(GOAL);
    }

    /** The order that approves it; now the mentee may read it, and it is printed as it was typed. */
    void planIsApproved() throws IOException {
        cast.curator.open("plan/approve");
        pairs.sign(pairs.draftOrder(new Hands(cast.curator), "form:editions", "form:draft"), "101-к");
        cast.mentee.open("plan/plan?pair=" + cast.pair);
        new Hands(cast.mentee).reads(GOAL).reads(MENDED).reads(ROW.get(4));
        List<List<String>> typed = List.of(HEADER, List.of(ROW.get(0), MENDED, ROW.get(2), ROW.get(3), ROW.get(4)), SECOND);
        assertEquals(typed, cast.printed(cast.director, "plan?edition=" + cast.plan));
        assertEquals(typed, cast.printed(cast.mentee, "plan?edition=" + cast.plan));
    }
}
