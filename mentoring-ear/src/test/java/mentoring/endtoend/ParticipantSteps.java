package mentoring.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Step 2 of the main job: candidates, their consents and their admission. */
final class ParticipantSteps {

    private final Cast cast;
    private final PairSteps pairs;

    ParticipantSteps(Cast cast, PairSteps pairs) {
        this.cast = cast;
        this.pairs = pairs;
    }

    /** Candidates, who are not admitted without consents; the consents of a class at once; request and competences. */
    void participants() {
        long offering = candidate("MENTOR", Cast.MENTOR);
        Hands hands = new Hands(cast.curator);
        hands.press("decision:admit").reads(Cast.MENTOR.lastName() + " " + Cast.MENTOR.firstName());
        hands.reads("нет бумаги");
        consents(Cast.MENTOR);
        cast.curator.open("people/participation?id=" + offering);
        hands.fill("details:competences", "математика\nолимпиады").fill("details:capacity", "2").press("details:saveDetails");
        hands.press("decision:admit");
        assertThat(hands.at("decision:admit")).isHidden();

        long asking = candidate("MENTEE", Cast.MENTEE);
        consents(Cast.MENTEE);
        cast.curator.open("people/participation?id=" + asking);
        hands.fill("details:request", "Подготовиться к олимпиаде").fill("details:topics", "математика").press("details:saveDetails");
        hands.press("decision:admit");
        assertThat(hands.at("decision:admit")).isHidden();

        cast.director.open("people/participation?id=" + asking);
        new Hands(cast.director).reads(Cast.MENTEE.fullName()).reads("Подготовиться к олимпиаде");
        refusedForLackOfConsent(asking);
    }

    private long candidate(String role, Roster.Pupil pupil) {
        cast.curator.open("people/candidate?role=" + role);
        Hands hands = new Hands(cast.curator).pick("form:personId", pupil.lastName());
        Locator form = cast.curator.page().getByLabel(Cast.FORM, new Page.GetByLabelOptions().setExact(true));
        form.check();
        hands.press("form:enter").isAt("people/participation");
        return hands.parameter("id");
    }

    /** All consents of one in his class's sheet. */
    private void consents(Roster.Pupil pupil) {
        cast.curator.open("consent/class");
        Hands hands = new Hands(cast.curator).choose("choose:class", pupil.className()).reads("Согласия класса " + pupil.className());
        Locator row = cast.curator.page().locator("tr").filter(new Locator.FilterOptions().setHasText(pupil.fullName()));
        row.locator("input[type=checkbox]").check();
        row.locator("input[id$='signedOn_input']").fill(Cast.DAY.format(Cast.TODAY.minusDays(12)));
        row.locator("input[id$='signedOn_input']").press("Tab");
        Locator representative = row.locator("input[id$='newRepresentative']");
        if (representative.count() > 0) {
            representative.fill("Совина Анна Львовна");
        }
        hands.calm().press("sheet:save").reads("Согласия внесены: 1, класс " + pupil.className());
    }

    /** A consent that turns out to be a mistake: no pair until it is there again. */
    private void refusedForLackOfConsent(long asking) {
        cast.curator.open("people/participation?id=" + asking);
        Hands hands = new Hands(cast.curator);
        cast.curator.page().locator("summary").filter(new Locator.FilterOptions().setHasText("История")).click();
        Locator data = hands.at("history").locator("tr").filter(new Locator.FilterOptions().setHasText("персональных данных"));
        data.locator("button[id$='mistake']").click();
        hands.calm().fill("voidForm:reason", "Подписал не тот представитель").press("voidForm:goVoid").reads("Запись снята");
        pairs.fillPair();
        hands.press("form:save").reads("Пару создать нельзя. " + Cast.MENTEE.lastName() + " " + Cast.MENTEE.firstName());
        hands.reads("нет согласия на обработку данных");
        consents(Cast.MENTEE);
    }
}
