package mentoring.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A school from nothing into its second year, in one installation: the first start, director and curator, a class with its log-ins, the
 * first log-in of a pupil with what his strip says, the closing of the year and the way into the next.
 */
class JourneyIT extends BrowserTest {

    @TempDir
    private Path data;

    @Test
    void aSchoolBeginsAndComesIntoItsSecondYear() throws IOException {
        try (Installation installation = Installation.start(data)) {
            String code = SetupSteps.code(installation);
            SetupSteps.assertCodeIsInNoFile(code, data);
            Visitor administrator = strangerAt(installation.address(), Screen.DESK);
            SetupSteps.install(administrator, code);
            administrator.logIn(SetupSteps.ADMINISTRATOR);
            new Hands(administrator).reads(SetupSteps.SCHOOL);
            SetupSteps.assertGone(installation, strangerAt(installation.address(), Screen.PHONE));

            SchoolSteps school = new SchoolSteps();
            Visitor director = strangerAt(installation.address(), Screen.DESK);
            school.director(administrator, director);
            Visitor curator = strangerAt(installation.address(), Screen.DESK);
            school.yearAndCurator(director, curator);
            assertEquals(List.of(), emptyLists(installation, director, "director"));
            assertEquals(List.of(), emptyLists(installation, curator, "curator"));
            school.schoolClass(curator);

            Locator strip = school.logIns(curator);
            assertEquals(installation.address(), strip.locator("dd").first().innerText());
            Visitor pupil = strangerAt(strip.locator("dd").first().innerText(), Screen.PHONE);
            school.firstLogIn(pupil, strip, curator);

            YearSteps year = new YearSteps(director, curator);
            year.close();
            year.openAgain();
            year.next();
            pupil.open("");
            new Hands(pupil).reads(SchoolSteps.MENTEE.lastName());
        }
    }

    /** What is wrong with the pages of the menu while there is nobody and nothing in the school. */
    private static List<String> emptyLists(Installation installation, Visitor visitor, String role) {
        List<String> findings = new ArrayList<>();
        Look look = new Look(visitor, role, findings);
        String origin = installation.address().replaceAll("/$", "");
        List<String> menu = visitor.page().locator("#nav a").all().stream().map(link -> link.getAttribute("href")).toList();
        menu.stream().filter(address -> look.open(origin, address)).forEach(address -> look.atRest());
        look.show(Size.DESK);
        return findings;
    }
}
