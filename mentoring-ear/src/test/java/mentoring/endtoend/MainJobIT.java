package mentoring.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A pair's year in one run, as the different people would do it: from the roster over consents, pair and order to an approved plan,
 * a signed journal, a confirmed row of the roadmap and three printed documents. After each step somebody else reads the result.
 */
class MainJobIT extends BrowserTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Moscow"));
    private static final String FORM = "«Ученик – ученик»";
    private static final String DIRECTION = "Математика, подготовка к олимпиаде";
    private static final Roster.Pupil MENTOR =
        new Roster.Pupil("Жаворонкова", "Злата", "Игоревна", DAY.format(TODAY.minusYears(16).minusDays(40)), "10Ж");
    private static final Roster.Pupil MENTEE =
        new Roster.Pupil("Свиристелева", "Дарья", "Павловна", DAY.format(TODAY.minusYears(13).minusDays(40)), "7Ж");
    private static final String PAIR_INITIALS = "Ж.\u00a0З.";
    private static final String ORDER = "100-к";
    private static final String MENTOR_PASSWORD = "семь зелёных лодок";
    private static final String MENTEE_PASSWORD = "тихий рыжий трамвай";

    private static final String GOAL = "К маю уверенно решать задачи муниципального этапа";
    private static final List<String> ROW = List.of("Решение олимпиадных задач", "Разбор задач прошлых лет, по две на занятие",
        "октябрь–декабрь", "очный", "Решено не меньше двадцати задач");
    private static final String REMARK = "Уточните, сколько занятий в месяц";
    private static final String MENDED = "Разбор задач прошлых лет, по две на занятие, четыре занятия в месяц";

    private static final String TOPIC = "Делимость и остатки";
    private static final String CONTENT = "Разобрали четыре задачи на делимость, одну Дарья решила сама";
    private static final String RESULT = "Умеет находить остаток по модулю, дома решит ещё две";

    private Visitor curator;
    private Visitor director;
    private Visitor methodologist;
    private Visitor mentor;
    private Visitor mentee;
    private Login mentorLogin;
    private Login menteeLogin;
    private long pair;
    private long plan;

    @Test
    void aPairsYear() throws IOException {
        curator = visitor("curator");
        director = visitor("director");
        methodologist = visitor("methodologist");
        school();
        roster();
        participants();
        pairAndOrder();
        logIns();
        planIsWritten();
        planIsReviewed();
        planIsApproved();
        meetings();
        journal();
        roadmap();
    }

    /** Step 0: the director records the year's figures, the curator reads them. */
    private void school() {
        director.open("organization/figures");
        Hands hands = new Hands(director).date("form:asOf", DAY.format(TODAY)).fill("form:pupils", "1234").fill("form:teachingStaff", "57")
            .press("form:save").isAt("organization/school");
        hands.reads("1 234".replace(' ', '\u00a0'));
        curator.open("organization/school");
        new Hands(curator).reads("1 234".replace(' ', '\u00a0'));
    }

    /** Step 1: five bad rows are told exactly and nothing is saved; the mended list is imported, and a second time adds nobody. */
    private void roster() throws IOException {
        int before = people(curator);
        byte[] bad = new Roster(MENTOR, MENTEE).with(17, "Дата рождения", "31.02.2013").with(101, "Категория", "космонавт")
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
        assertEquals(before, people(curator));
        assertEquals(before, people(director));

        byte[] good = new Roster(MENTOR, MENTEE).xlsx();
        upload("good.xlsx", good).press("form:confirm").reads("Добавлено 600 человек");
        assertEquals(before + Roster.PEOPLE, people(curator));
        hands = upload("good.xlsx", good);
        hands.press("form:confirm").reads("Уже были в списке 600 человек");
        assertEquals(before + Roster.PEOPLE, people(curator));
        assertEquals(before + Roster.PEOPLE, people(director));
    }

    private Hands upload(String name, byte[] bytes) {
        curator.open("exchange/roster");
        Hands hands = new Hands(curator).upload("form:file", name, bytes).isAt("exchange/import");
        assertThat(hands.at("form:giveUp")).isVisible();
        return hands;
    }

    /** How many people the list of everybody counts. */
    private static int people(Visitor visitor) {
        return Integer.parseInt(visitor.open("people/list").locator(".toolbar").innerText().replaceAll("(?s).*Найден[оы]? (\\S+) челов.*", "$1")
            .replaceAll("\\D", ""));
    }

    /** Step 2: candidates, who are not admitted without consents; the consents of a class at once; request and competences. */
    private void participants() {
        long offering = candidate("MENTOR", MENTOR);
        Hands hands = new Hands(curator);
        hands.press("decision:admit").reads(MENTOR.lastName() + " " + MENTOR.firstName());
        hands.reads("нет бумаги");
        consents(MENTOR);
        curator.open("people/participation?id=" + offering);
        hands.fill("details:competences", "математика\nолимпиады").fill("details:capacity", "2").press("details:saveDetails");
        hands.press("decision:admit");
        assertThat(hands.at("decision:admit")).isHidden();

        long asking = candidate("MENTEE", MENTEE);
        consents(MENTEE);
        curator.open("people/participation?id=" + asking);
        hands.fill("details:request", "Подготовиться к олимпиаде").fill("details:topics", "математика").press("details:saveDetails");
        hands.press("decision:admit");
        assertThat(hands.at("decision:admit")).isHidden();

        director.open("people/participation?id=" + asking);
        new Hands(director).reads(MENTEE.fullName()).reads("Подготовиться к олимпиаде");
        refusedForLackOfConsent(asking);
    }

    private long candidate(String role, Roster.Pupil pupil) {
        curator.open("people/candidate?role=" + role);
        Hands hands = new Hands(curator).pick("form:personId", pupil.lastName());
        Locator form = curator.page().getByLabel(FORM, new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true));
        form.check();
        hands.press("form:enter").isAt("people/participation");
        return hands.parameter("id");
    }

    /** All consents of one in his class's sheet. */
    private void consents(Roster.Pupil pupil) {
        curator.open("consent/class");
        Hands hands = new Hands(curator).choose("choose:class", pupil.className()).reads("Согласия класса " + pupil.className());
        Locator row = curator.page().locator("tr").filter(new Locator.FilterOptions().setHasText(pupil.fullName()));
        row.locator("input[type=checkbox]").check();
        row.locator("input[id$='signedOn_input']").fill(DAY.format(TODAY.minusDays(12)));
        row.locator("input[id$='signedOn_input']").press("Tab");
        Locator representative = row.locator("input[id$='newRepresentative']");
        if (representative.count() > 0) {
            representative.fill("Совина Анна Львовна");
        }
        hands.calm().press("sheet:save").reads("Согласия внесены: 1, класс " + pupil.className());
    }

    /** A consent that turns out to be a mistake: no pair until it is there again. */
    private void refusedForLackOfConsent(long asking) {
        curator.open("people/participation?id=" + asking);
        Hands hands = new Hands(curator);
        curator.page().locator("summary").filter(new Locator.FilterOptions().setHasText("История")).click();
        Locator data = hands.at("history").locator("tr").filter(new Locator.FilterOptions().setHasText("персональных данных"));
        data.locator("button[id$='mistake']").click();
        hands.calm().fill("voidForm:reason", "Подписал не тот представитель").press("voidForm:goVoid").reads("Запись снята");
        fillPair();
        hands.press("form:save").reads("Пару создать нельзя. " + MENTEE.lastName() + " " + MENTEE.firstName());
        hands.reads("нет согласия на обработку данных");
        consents(MENTEE);
    }

    private Hands fillPair() {
        curator.open("pairing/new");
        return new Hands(curator).choose("form:formId", FORM).pick("form:mentors", MENTOR.lastName()).pick("form:mentees", MENTEE.lastName())
            .fill("form:direction", DIRECTION).date("form:startsOn", DAY.format(TODAY.minusDays(10)));
    }

    /** Step 3: the pair by hand, the curator's draft of the order, the director's number, date and signature. */
    private void pairAndOrder() {
        fillPair().press("form:save").isAt("pairing/pair");
        Hands hands = new Hands(curator);
        pair = hands.parameter("id");
        hands.reads("Ждёт приказа");
        curator.open("pairing/assignment");
        long order = draftOrder(hands, "form:pairs", "form:save");
        sign(order, ORDER);
        curator.open("pairing/pair?id=" + pair);
        hands.reads("№ " + ORDER + " от " + DAY.format(TODAY)).reads("Пара работает по приказу");
    }

    /** Ticks the pair's line, makes the draft and hands it to the director; the order's number in the address. */
    private long draftOrder(Hands hands, String list, String button) {
        hands.at(list).locator("li").filter(new Locator.FilterOptions().setHasText(MENTOR.lastName())).locator("input").check();
        for (Locator other : hands.at(list).locator("li").filter(new Locator.FilterOptions().setHasNotText(MENTOR.lastName())).all()) {
            other.locator("input").uncheck();
        }
        hands.press(button).isAt("organization/order?");
        hands.press("actions:submit").reads("Приказ ждёт подписи директора");
        return hands.parameter("id");
    }

    private void sign(long order, String number) {
        director.open("organization/order?id=" + order);
        Hands hands = new Hands(director).reads(MENTOR.lastName()).enter("sign:number", number).date("sign:date", DAY.format(TODAY));
        hands.press("sign:save").reads("№ " + number + " от " + DAY.format(TODAY));
        assertThat(hands.at("sign:save")).hasCount(0);
    }

    /** Log-ins made on the people's pages; the first thing they do is to choose a password of their own. */
    private void logIns() {
        Login first = logIn(MENTOR, "accountForm:makeMentor");
        mentorLogin = new Login("mentor", first.name(), MENTOR_PASSWORD);
        mentor = stranger(Screen.DESK);
        firstLogIn(mentor, first, MENTOR_PASSWORD);
        first = logIn(MENTEE, "accountForm:makeMentee");
        menteeLogin = new Login("mentee", first.name(), MENTEE_PASSWORD);
        mentee = stranger(Screen.DESK);
        firstLogIn(mentee, first, MENTEE_PASSWORD);
        new Hands(mentor).reads(MENTOR.firstName());
        mentee.open("pairing/own");
        new Hands(mentee).reads(MENTOR.lastName());
    }

    private Login logIn(Roster.Pupil pupil, String button) {
        curator.open("people/list?q=" + URLEncoder.encode(pupil.lastName(), StandardCharsets.UTF_8));
        curator.page().locator("a.thing").filter(new Locator.FilterOptions().setHasText(pupil.lastName())).first().click();
        Hands hands = new Hands(curator).isAt("people/person").press(button);
        return new Login("", hands.at("newLogin").innerText().strip(), hands.at("newPassword").innerText().strip());
    }

    private static void firstLogIn(Visitor visitor, Login login, String password) {
        visitor.logIn(login);
        Hands hands = new Hands(visitor).isAt("account/password");
        visitor.open("plan/plans");
        hands.isAt("account/password").fill("form:current", login.password()).fill("form:wanted", password).fill("form:again", password);
        hands.at("form:submit").click();
        visitor.page().waitForURL(url -> !url.contains("password"));
    }

    /** Step 4: the mentor writes the plan; it saves itself; of two who write the same row at once none loses a word. */
    private void planIsWritten() {
        mentor.open("plan/plan?pair=" + pair);
        Hands hands = new Hands(mentor);
        hands.at("beginForm:begin").click();
        hands.isAt("plan/plan");
        hands.fill("plan:goal", GOAL).press("plan:add");
        fillRow(hands, 0);
        hands.at("plan:rows:0:result").blur();
        hands.reads("Сохранено");
        mentor.page().reload();
        assertThat(hands.at("plan:goal")).hasValue(GOAL);
        assertThat(hands.at("plan:rows:0:content")).hasValue(ROW.get(1));

        hands.press("plan:catalogue");
        Locator offered = hands.at("catalogueForm:formats").locator("li").first();
        String format = offered.innerText().strip();
        offered.locator("input").check();
        hands.press("catalogueForm:addChosen");
        assertThat(hands.at("plan:rows:1:content")).hasValue(format);
        hands.fill("plan:rows:1:competence", "Самостоятельность").fill("plan:rows:1:due", "до 20 мая").choose("plan:rows:1:mode", "очный")
            .fill("plan:rows:1:result", "Рассказ классу").press("plan:keep");

        sameRowTwice(hands);
        hands.press("plan:submit").reads("План отправлен на проверку");
        plan = planOf(curator);
    }

    private static void fillRow(Hands hands, int row) {
        String at = "plan:rows:" + row + ":";
        hands.fill(at + "competence", ROW.get(0)).fill(at + "content", ROW.get(1)).fill(at + "due", ROW.get(2)).choose(at + "mode", ROW.get(3))
            .fill(at + "result", ROW.get(4));
    }

    private long planOf(Visitor visitor) {
        visitor.open("plan/plan?pair=" + pair);
        new Hands(visitor).reads(GOAL);
        return Long.parseLong(visitor.page().content().replaceAll("(?s).*/print/plan\\?edition=(\\d+).*", "$1"));
    }

    private void sameRowTwice(Hands mentorsHands) {
        String winner = "Текст куратора";
        String loser = "Текст наставника";
        curator.open("plan/plan?pair=" + pair);
        Hands curatorsHands = new Hands(curator);
        curatorsHands.fill("plan:rows:0:content", winner);
        mentorsHands.fill("plan:rows:0:content", loser);
        curatorsHands.press("plan:keep").reads("Сохранено");
        mentorsHands.press("plan:keep").reads("его изменил другой человек");
        assertThat(mentorsHands.at("plan:rows:0:content")).hasValue(loser);
        Visitor third = visitor(mentorLogin, Screen.DESK);
        third.open("plan/plan?pair=" + pair);
        assertThat(new Hands(third).at("plan:rows:0:content")).hasValue(winner);
        mentorsHands.press("plan:rows:0:insist").fill("plan:rows:0:content", ROW.get(1)).press("plan:keep");
        third.page().reload();
        assertThat(new Hands(third).at("plan:rows:0:content")).hasValue(ROW.get(1));
        third.close();
    }

    /** The methodologist knows the two by initials, returns the plan once and endorses what the mentor mended. */
    private void planIsReviewed() {
        openReview();
        Hands hands = new Hands(methodologist);
        assertFalse(methodologist.page().locator("main").innerText().contains(MENTEE.lastName()));
        methodologist.page().locator("details.remark summary").first().click();
        hands.fill("reading:rows:0:remark", REMARK).press("reading:giveBack").reads("План возвращён на доработку");

        mentor.open("plan/plan?pair=" + pair);
        Hands mentorsHands = new Hands(mentor).reads(REMARK);
        mentorsHands.fill("plan:rows:0:content", MENDED);
        mentor.page().locator("a[id$='resolve']").first().click();
        mentorsHands.calm().press("plan:submit").reads("План отправлен на проверку");

        openReview();
        hands.reads(MENDED).press("reading:endorse").reads("План согласован");
        director.open("plan/plan?pair=" + pair);
        new Hands(director).reads(MENDED).reads(GOAL);
    }

    private void openReview() {
        methodologist.open("plan/review").locator("a.thing").filter(new Locator.FilterOptions().setHasText(PAIR_INITIALS)).first().click();
        new Hands(methodologist).isAt("plan/plan").reads(GOAL);
    }

    /** The order that approves it; now the mentee may read it, and it is printed as it was typed. */
    private void planIsApproved() throws IOException {
        curator.open("plan/approve");
        sign(draftOrder(new Hands(curator), "form:editions", "form:draft"), "101-к");
        mentee.open("plan/plan?pair=" + pair);
        new Hands(mentee).reads(GOAL).reads(MENDED).reads(ROW.get(4));
        List<List<String>> rows = DocxCells.of(print(mentor, "plan?edition=" + plan, "docx"));
        assertTrue(rows.stream().anyMatch(row -> row.containsAll(List.of(ROW.get(0), MENDED, ROW.get(2), ROW.get(4)))), rows::toString);
        assertPdf(print(director, "plan?edition=" + plan, "pdf"));
    }

    /** Step 5: meetings on the calendar; a conflict is shown before anything is saved. */
    private void meetings() {
        String yesterday = DAY.format(TODAY.minusDays(1)) + " 15:00";
        Hands hands = planMeeting(yesterday, TOPIC);
        hands.reads("Встреча назначена");
        planMeeting(yesterday, "Вторая встреча").reads("У наставника в это время другая встреча");
        hands.press("meetingForm:takeFree");
        assertThat(hands.at("meetingForm:conflicts")).not().containsText("другая встреча");
        hands.press("meetingForm:save").reads("Встреча назначена");
        mentee.open("meeting/calendar");
        assertThat(mentee.page().locator(".fc-event").first()).isVisible();
    }

    private Hands planMeeting(String start, String topic) {
        mentor.open("meeting/calendar");
        Hands hands = new Hands(mentor).press("addForm:add");
        if (hands.at("meetingForm:pair").inputValue().isEmpty()) {
            hands.at("meetingForm:pair").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            hands.calm();
        }
        hands.date("meetingForm:start", start).fill("meetingForm:topic", topic);
        if (hands.at("meetingForm:conflicts").innerText().isBlank()) {
            hands.press("meetingForm:save");
        }
        return hands;
    }

    /** Step 6: the entry on a phone, signed with the password; no replayed post changes it. */
    private void journal() throws IOException {
        Visitor phone = visitor(mentorLogin, Screen.PHONE);
        List<Request> posts = new ArrayList<>();
        phone.page().onRequest(request -> {
            if (request.method().equals("POST")) {
                posts.add(request);
            }
        });
        phone.open("journal/journal?pair=" + pair);
        Hands hands = new Hands(phone);
        phone.page().locator("li").filter(new Locator.FilterOptions().setHasText(TOPIC)).locator("button[id$='write']").click();
        hands.isAt("journal/entry");
        assertThat(hands.at("form:topic")).hasValue(TOPIC);
        hands.fill("form:content", CONTENT).fill("form:result", RESULT).press("form:keep").reads("Черновик сохранён");
        hands.press("form:sign").fill("signForm:password", MENTOR_PASSWORD).press("signForm:signNow").reads("подписана, запись № 1");
        assertPageIsSound(phone);
        long entry = Long.parseLong(phone.page().locator("table.journal a.thing").first().getAttribute("href").replaceAll(".*id=(\\d+).*", "$1"));

        int replayed = 0;
        for (Request post : List.copyOf(posts)) {
            String body = post.postData();
            if (post.url().contains("journal/entry") && body != null) {
                String altered = body.replace(URLEncoder.encode(CONTENT, StandardCharsets.UTF_8), "%D0%A7%D1%83%D0%B6%D0%BE%D0%B5")
                    .replace(URLEncoder.encode(CONTENT, StandardCharsets.UTF_8).replace("+", "%20"), "%D0%A7%D1%83%D0%B6%D0%BE%D0%B5");
                APIResponse answer = phone.page().context().request().fetch(post.url(), RequestOptions.create().setMethod("POST")
                    .setHeader("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8").setHeader("Faces-Request", "partial/ajax")
                    .setHeader("X-Requested-With", "XMLHttpRequest").setData(altered));
                assertTrue(answer.status() < 500, () -> answer.status() + " " + URLDecoder.decode(altered, StandardCharsets.UTF_8));
                replayed++;
            }
        }
        assertTrue(replayed >= 2, "posts to replay: " + replayed);
        phone.close();
        for (Visitor reader : List.of(curator, mentee)) {
            reader.open("journal/entry?id=" + entry);
            new Hands(reader).reads(CONTENT).reads(RESULT);
            assertFalse(reader.page().content().contains("Чужое"));
        }
        director.open("journal/journal?pair=" + pair);
        new Hands(director).press("checkForm:check").reads("Проверена 1 подписанная запись").reads(CONTENT);
        List<List<String>> rows = DocxCells.of(print(curator, "journal?pair=" + pair, "docx"));
        assertTrue(rows.stream().anyMatch(row -> row.containsAll(List.of(TOPIC, CONTENT, RESULT))), rows::toString);
        assertPdf(print(director, "journal?pair=" + pair, "pdf"));
    }

    /** Step 7: a row that may not be confirmed yet says why; another one is, with its evidence; the print has all 31 rows. */
    private void roadmap() throws IOException {
        openRow(curator, "1.9");
        Hands hands = new Hands(curator).reads("Пока отметить нельзя").date("confirming:doneOn", DAY.format(TODAY)).press("confirming:save");
        hands.reads("Мероприятие длится весь период");
        assertThat(hands.at("confirming:save")).isVisible();

        openRow(curator, "1.4");
        hands.mark("add:kind", "Документ").fill("add:title", "Соглашение с колледжем").fill("add:number", "17/4")
            .date("add:date", DAY.format(TODAY.minusDays(2))).press("add:save").reads("Подтверждение к пункту 1.4 добавлено");
        hands.date("confirming:doneOn", DAY.format(TODAY)).press("confirming:save").reads("Пункт 1.4 отмечен выполненным");
        openRow(director, "1.4");
        new Hands(director).reads("Соглашение с колледжем № 17/4 от " + DAY.format(TODAY.minusDays(2))).reads("Выполнено " + DAY.format(TODAY));

        List<String> contents = curator.open("roadmap/roadmap").locator("table.roadmap td.lead > a.thing").allTextContents();
        assertEquals(31, contents.size());
        String id = curator.page().content().replaceAll("(?s).*/print/roadmap\\?id=(\\d+).*", "$1");
        List<String> printed = DocxCells.of(print(director, "roadmap?id=" + id, "docx")).stream().flatMap(List::stream).map(MainJobIT::plainly).toList();
        assertEquals(List.of(), contents.stream().map(MainJobIT::plainly).filter(content -> !printed.contains(content)).toList());
        assertPdf(print(curator, "roadmap?id=" + id, "pdf"));
    }

    private static void openRow(Visitor visitor, String number) {
        String href = visitor.open("roadmap/roadmap").locator("table.roadmap tr:not(.detail)")
            .filter(new Locator.FilterOptions().setHas(visitor.page().locator("td.no:text-is('" + number + "')"))).locator("a.thing").first()
            .getAttribute("href");
        visitor.open(href.substring(1));
    }

    private static String plainly(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private byte[] print(Visitor visitor, String what, String as) {
        APIResponse file = visitor.page().context().request().get(installation().address() + "print/" + what + "&as=" + as);
        assertEquals(200, file.status(), what);
        return file.body();
    }

    private static void assertPdf(byte[] pdf) {
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
    }
}
