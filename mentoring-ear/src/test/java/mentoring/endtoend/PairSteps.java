package mentoring.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Step 3 of the main job: the pair, the order that makes it work, and the log-ins of its two people. */
final class PairSteps {

    private static final String ORDER = "100-к";

    private final Cast cast;

    PairSteps(Cast cast) {
        this.cast = cast;
    }

    /** The form of a new pair, filled and not yet sent. */
    Hands fillPair() {
        cast.curator.open("pairing/new");
        return new Hands(cast.curator).choose("form:formId", Cast.FORM).pick("form:mentors", Cast.MENTOR.lastName())
            .pick("form:mentees", Cast.MENTEE.lastName()).fill("form:direction", Cast.DIRECTION)
            .date("form:startsOn", Cast.DAY.format(Cast.TODAY.minusDays(10)));
    }

    /** The pair by hand, the curator's draft of the order, the director's number, date and signature. */
    void pairAndOrder() {
        fillPair().press("form:save").isAt("pairing/pair");
        Hands hands = new Hands(cast.curator);
        cast.pair = hands.parameter("id");
        hands.reads("Ждёт приказа");
        cast.curator.open("pairing/assignment");
        long order = draftOrder(hands, "form:pairs", "form:save");
        sign(order, ORDER);
        cast.curator.open("pairing/pair?id=" + cast.pair);
        hands.reads("№ " + ORDER + " от " + Cast.DAY.format(Cast.TODAY)).reads("Пара работает по приказу");
    }

    /** Ticks the pair's line, makes the draft and hands it to the director; the order's number in the address. */
    long draftOrder(Hands hands, String list, String button) {
        hands.at(list).locator("li").filter(new Locator.FilterOptions().setHasText(Cast.MENTOR.lastName())).locator("input").check();
        for (Locator other : hands.at(list).locator("li").filter(new Locator.FilterOptions().setHasNotText(Cast.MENTOR.lastName())).all()) {
            other.locator("input").uncheck();
        }
        hands.press(button).isAt("organization/order?");
        hands.press("actions:submit").reads("Приказ ждёт подписи директора");
        return hands.parameter("id");
    }

    /** The director reads the order, enters number and date and signs it. */
    void sign(long order, String number) {
        cast.director.open("organization/order?id=" + order);
        Hands hands = new Hands(cast.director).reads(Cast.MENTOR.lastName()).enter("sign:number", number)
            .date("sign:date", Cast.DAY.format(Cast.TODAY));
        hands.press("sign:save").reads("№ " + number + " от " + Cast.DAY.format(Cast.TODAY));
        assertThat(hands.at("sign:save")).hasCount(0);
    }

    /** Log-ins made on the people's pages; the first thing they do is to choose a password of their own. */
    void logIns() {
        Login first = logIn(Cast.MENTOR, "accountForm:makeMentor");
        cast.mentorLogin = new Login("mentor", first.name(), Cast.MENTOR_PASSWORD);
        cast.mentor = cast.stranger(Screen.DESK);
        firstLogIn(cast.mentor, first, Cast.MENTOR_PASSWORD);
        first = logIn(Cast.MENTEE, "accountForm:makeMentee");
        cast.mentee = cast.stranger(Screen.DESK);
        firstLogIn(cast.mentee, first, Cast.MENTEE_PASSWORD);
        new Hands(cast.mentor).reads(Cast.MENTOR.lastName());
        cast.mentee.open("pairing/own");
        new Hands(cast.mentee).reads(Cast.MENTOR.lastName());
    }

    private Login logIn(Roster.Pupil pupil, String button) {
        cast.curator.open("people/list?q=" + URLEncoder.encode(pupil.lastName(), StandardCharsets.UTF_8));
        cast.curator.page().locator("a.thing").filter(new Locator.FilterOptions().setHasText(pupil.lastName())).first().click();
        Hands hands = new Hands(cast.curator).isAt("people/person").press(button);
        return new Login("", hands.at("newLogin").innerText().strip(), hands.at("newPassword").innerText().strip());
    }

    /** Every way leads to a password of one's own. */
    static void firstLogIn(Visitor visitor, Login login, String password) {
        visitor.logIn(login);
        Hands hands = new Hands(visitor).isAt("account/password");
        visitor.open("plan/plans");
        hands.isAt("account/password").fill("form:current", login.password()).fill("form:wanted", password).fill("form:again", password);
        hands.at("form:submit").click();
        visitor.page().waitForURL(url -> !url.contains("password"));
    }
}
