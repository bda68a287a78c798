package mentoring.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import mentoring.shared.model.SchoolYear;

/** A school that begins with nobody: its director, its year, its curator, a class and the log-ins of that class. */
final class SchoolSteps {

    static final SchoolYear YEAR = SchoolYear.of(Cast.TODAY);
    static final Roster.Pupil MENTOR = pupil("Ветрова", "Злата", "Олеговна", 15);
    static final Roster.Pupil MENTEE = pupil("Свиридов", "Илья", "Петрович", 13);
    static final Roster.Pupil OTHER = pupil("Тихонова", "Дарья", "Львовна", 13);

    private static final String STAFF_PASSWORD = "двенадцать тихих окон";
    private static final String PUPIL_PASSWORD = "рыжий трамвай";

    private static Roster.Pupil pupil(String lastName, String firstName, String middleName, int age) {
        return new Roster.Pupil(lastName, firstName, middleName, Cast.DAY.format(Cast.TODAY.minusYears(age).minusDays(40)), "8А");
    }

    /** The administrator appoints the director, who logs in. */
    void director(Visitor administrator, Visitor director) {
        administrator.open("account/accounts");
        Hands hands = new Hands(administrator).press("begin:appoint").choose("appointForm:school", SetupSteps.SCHOOL)
            .fill("appointForm:name", "Орлова Наталья Викторовна").fill("appointForm:basis", "приказ № 1").press("appointForm:goAppoint");
        PairSteps.firstLogIn(director, told(hands), STAFF_PASSWORD);
    }

    /** The director opens the year and makes somebody of the staff a curator, the first person of the school. */
    void yearAndCurator(Visitor director, Visitor curator) {
        director.open("organization/years");
        Hands hands = new Hands(director).press("years:openYear").choose("openingForm:year", YEAR.label()).press("openingForm:submit")
            .reads("Учебный год " + YEAR.label() + " открыт");
        director.open("account/school");
        BrowserTest.assertPageIsSound(director);
        hands.press("begin:curator").fill("curatorForm:name", "Климова Вера").press("curatorForm:goCurator").reads("Укажите должность");
        BrowserTest.assertPageIsSound(director);
        hands.fill("curatorForm:post", "заместитель директора").press("curatorForm:goCurator");
        PairSteps.firstLogIn(curator, told(hands), STAFF_PASSWORD);
    }

    private static Login told(Hands hands) {
        return new Login("", hands.at("newLogin").innerText().strip(), hands.at("newPassword").innerText().strip());
    }

    /** The curator loads a list, enters candidates, records the consents of the class and admits them. */
    void schoolClass(Visitor curator) throws IOException {
        RosterSteps.upload(curator, "list.xlsx", Roster.only(MENTOR, MENTEE, OTHER).xlsx()).press("form:confirm").reads("Добавлены 3 человека");
        long mentor = ParticipantSteps.candidate(curator, "MENTOR", MENTOR);
        long mentee = ParticipantSteps.candidate(curator, "MENTEE", MENTEE);
        long other = ParticipantSteps.candidate(curator, "MENTEE", OTHER);
        ParticipantSteps.consents(curator, MENTOR, MENTEE, OTHER);
        ParticipantSteps.offers(curator, mentor);
        ParticipantSteps.asks(curator, mentee, "Полюбить математику");
        ParticipantSteps.asks(curator, other, "Выступать перед классом");
    }

    /** Log-ins for the class in the background, whose page one may leave; the mentee's strip of the sheet, which is shown once. */
    Locator logIns(Visitor curator) throws IOException {
        curator.open("people/list");
        Hands hands = new Hands(curator).choose("people:class", MENTOR.className());
        curator.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Логины").setExact(true)).click();
        hands.isAt("people/logins").reads("Найдено 3 человека");
        BrowserTest.assertPageIsSound(curator);
        hands.press("logins:nobody");
        assertThat(hands.at("logins:start")).isDisabled();
        hands.press("logins:everybody").press("logins:start").isAt("people/sheet");
        curator.open("job/list");
        curator.page().locator("main a.thing").first().click();
        hands.isAt("people/sheet").reads("Готовы 3 пароля");
        BrowserTest.assertPageIsSound(curator);
        hands.press("form:show");
        Locator strips = curator.page().locator("li.strip");
        assertThat(strips).hasCount(3);
        BrowserTest.assertPageIsSound(curator);
        Locator strip = strips.filter(new Locator.FilterOptions().setHasText(MENTEE.fullName()));
        assertThat(strip).containsText("Климова Вера");
        curator.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        String paper = PrintSheetIT.printed(curator.page());
        curator.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertTrue(paper.contains(strip.locator(".strip-password").innerText()), paper);
        assertFalse(paper.contains("Кому"), paper);
        return strip;
    }

    /** The pupil types what the strip says, at home on a phone, and chooses a password; the curator sees that and no password any more. */
    void firstLogIn(Visitor pupil, Locator strip, Visitor curator) {
        Login first = new Login("mentee", strip.locator(".strip-login").innerText(), strip.locator(".strip-password").innerText());
        PairSteps.firstLogIn(pupil, first, PUPIL_PASSWORD);
        new Hands(pupil).reads(MENTEE.lastName());
        BrowserTest.assertPageIsSound(pupil);
        curator.page().reload();
        new Hands(curator).reads("Лист с паролями показан").reads("уже входил").reads("Ещё не вошли 2 человека");
        assertThat(curator.page().locator("li.strip")).hasCount(0);
        assertFalse(curator.page().content().contains(first.password()));
    }
}
