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
        long offering = candidate(cast.curator, "MENTOR", Cast.MENTOR);
        Hands hands = new Hands(cast.curator);
        hands.press("decision:admit").reads(Cast.MENTOR.lastName() + " " + Cast.MENTOR.firstName());
        hands.reads("нет бумаги");
        consents(cast.curator, Cast.MENTOR);
        offers(cast.curator, offering);

        long asking = candidate(cast.curator, "MENTEE", Cast.MENTEE);
        consents(cast.curator, Cast.MENTEE);
        asks(cast.curator, asking, "Подготовиться к олимпиаде");

        cast.director.open("people/participation?id=" + asking);
        new Hands(cast.director).reads(Cast.MENTEE.fullName()).reads("Подготовиться к олимпиаде");
        refusedForLackOfConsent(asking);
    }

    /** Enters one of the school's list as a candidate; the number of his part. */
    static long candidate(Visitor curator, String role, Roster.Pupil pupil) {
        curator.open("people/candidate?role=" + role);
        Hands hands = new Hands(curator).pick("form:personId", pupil.lastName());
        Locator form = curator.page().getByLabel(Cast.FORM, new Page.GetByLabelOptions().setExact(true));
        form.check();
        hands.press("form:enter").isAt("people/participation");
        return hands.parameter("id");
    }

    /** What a mentor can, and his admission. */
    static void offers(Visitor curator, long part) {
        curator.open("people/participation?id=" + part);
        Hands hands = new Hands(curator);
        hands.fill("details:competences", "математика\nолимпиады").fill("details:capacity", "2").press("details:saveDetails");
        admit(hands);
    }

    /** What a mentee wants, and his admission. */
    static void asks(Visitor curator, long part, String request) {
        curator.open("people/participation?id=" + part);
        Hands hands = new Hands(curator);
        hands.fill("details:request", request).fill("details:topics", "математика").press("details:saveDetails");
        admit(hands);
    }

    private static void admit(Hands hands) {
        hands.press("decision:admit");
        assertThat(hands.at("decision:admit")).isHidden();
    }

    /** All consents of some of a class in its sheet. */
    static void consents(Visitor curator, Roster.Pupil... classmates) {
        curator.open("consent/class");
        String className = classmates[0].className();
        Hands hands = new Hands(curator).choose("choose:class", className).reads("Согласия класса " + className);
        for (Roster.Pupil pupil : classmates) {
            Locator row = curator.page().locator("tr").filter(new Locator.FilterOptions().setHasText(pupil.fullName()));
            row.locator("input[type=checkbox]").check();
            row.locator("input[id$='signedOn_input']").fill(Cast.DAY.format(Cast.TODAY.minusDays(12)));
            row.locator("input[id$='signedOn_input']").press("Tab");
            Locator representative = row.locator("input[id$='newRepresentative']");
            if (representative.count() > 0) {
                representative.fill("Совина Анна Львовна");
            }
        }
        hands.calm().press("sheet:save").reads("Согласия внесены: " + classmates.length + ", класс " + className);
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
        consents(cast.curator, Cast.MENTEE);
    }
}
