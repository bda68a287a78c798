package mentoring.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Steps 5 and 6 of the main job: meetings on the calendar and the journal that is signed. */
final class WorkSteps {

    private static final String TOPIC = "Делимость и остатки";
    private static final String CONTENT = "Разобрали четыре задачи на делимость, одну Дарья решила сама";
    private static final String RESULT = "Умеет находить остаток по модулю, дома решит ещё две";
    private static final String ALIEN = "Чужое";

    private final Cast cast;

    WorkSteps(Cast cast) {
        this.cast = cast;
    }

    /** Meetings on the calendar; a conflict is shown before anything is saved. */
    void meetings() {
        String yesterday = Cast.DAY.format(Cast.TODAY.minusDays(1)) + " 15:00";
        Hands hands = planMeeting(yesterday, TOPIC);
        hands.reads("Встреча назначена");
        planMeeting(yesterday, "Вторая встреча").reads("У наставника и наставляемого в это время другая встреча");
        hands.press("meetingForm:takeFree");
        assertThat(hands.at("meetingForm:conflicts")).not().containsText("другая встреча");
        hands.press("meetingForm:save").reads("Встреча назначена");
        cast.mentee.open("meeting/calendar");
        assertThat(cast.mentee.page().locator(".fc-event").first()).isVisible();
    }

    private Hands planMeeting(String start, String topic) {
        cast.mentor.open("meeting/calendar");
        Hands hands = new Hands(cast.mentor).press("addForm:add");
        if (hands.at("meetingForm:pair").inputValue().isEmpty()) {
            hands.at("meetingForm:pair").selectOption(new SelectOption().setIndex(1));
            hands.calm();
        }
        hands.date("meetingForm:start", start).fill("meetingForm:topic", topic);
        if (hands.at("meetingForm:conflicts").innerText().isBlank()) {
            hands.press("meetingForm:save");
        }
        return hands;
    }

    /** The entry on a phone, signed with the password; no replayed post changes it. */
    void journal() throws IOException {
        Visitor phone = cast.visitor(cast.mentorLogin, Screen.PHONE);
        List<Request> posts = new ArrayList<>();
        phone.page().onRequest(request -> {
            if (request.method().equals("POST")) {
                posts.add(request);
            }
        });
        phone.open("journal/journal?pair=" + cast.pair);
        Hands hands = new Hands(phone);
        phone.page().locator("li").filter(new Locator.FilterOptions().setHasText(TOPIC)).locator("button[id$='write']").click();
        hands.isAt("journal/entry");
        assertThat(hands.at("form:topic")).hasValue(TOPIC);
        hands.fill("form:content", CONTENT).fill("form:result", RESULT).press("form:keep").reads("Черновик сохранён");
        hands.press("form:sign").fill("signForm:password", Cast.MENTOR_PASSWORD).press("signForm:signNow").reads("Запись подписана, № 1");
        BrowserTest.assertPageIsSound(phone);
        long entry = Long.parseLong(phone.page().locator("table.journal a.thing").first().getAttribute("href")
            .replaceAll(".*id=(\\d+).*", "$1"));

        List<Request> sent = posts.stream().filter(post -> post.url().contains("journal/entry")).toList();
        assertTrue(sent.stream().filter(post -> post.postData().contains("content=")).count() >= 2, "the draft's post and the signing");
        sent.forEach(post -> replay(phone, post));
        phone.close();
        cast.mentor.logIn(cast.mentorLogin); // a pupil's newest log-in has ended the older
        for (Visitor reader : List.of(cast.curator, cast.mentee)) {
            reader.open("journal/entry?id=" + entry);
            new Hands(reader).reads(CONTENT).reads(RESULT);
            assertFalse(reader.page().content().contains(ALIEN));
        }
        cast.director.open("journal/journal?pair=" + cast.pair);
        new Hands(cast.director).press("checkForm:check").reads("Проверена 1 подписанная запись").reads(CONTENT);
        List<List<String>> rows = cast.printed(cast.curator, "journal?pair=" + cast.pair);
        assertEquals(2, rows.size(), rows::toString);
        assertEquals(List.of(Cast.DAY.format(Cast.TODAY.minusDays(1)), "Очно\nИндивидуальная, диалог/обсуждение", TOPIC, CONTENT, RESULT,
            Cast.MENTOR.fullName() + "\nподписано " + Cast.DAY.format(Cast.TODAY) + ", запись №\u00a01"), rows.get(1));
        assertEquals(rows, cast.printed(cast.mentor, "journal?pair=" + cast.pair));
    }

    /** Sends a post of the page again, with another content where it had one. */
    private static void replay(Visitor visitor, Request post) {
        String altered = post.postData().replaceAll("(?<=content=)[^&]*", URLEncoder.encode(ALIEN, StandardCharsets.UTF_8));
        APIResponse answer = visitor.page().context().request().fetch(post.url(), RequestOptions.create().setMethod("POST")
            .setHeader("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8").setHeader("Faces-Request", "partial/ajax")
            .setHeader("X-Requested-With", "XMLHttpRequest").setData(altered));
        assertTrue(answer.status() < 500, () -> answer.status() + " " + altered);
    }
}
