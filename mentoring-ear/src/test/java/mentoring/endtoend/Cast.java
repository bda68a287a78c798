package mentoring.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The people of the main job, each at a screen of his own, and what they all know. */
final class Cast {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Moscow"));
    static final String FORM = "«Ученик – ученик»";
    static final String DIRECTION = "Математика, подготовка к олимпиаде";
    static final Roster.Pupil MENTOR =
        new Roster.Pupil("Жаворонкова", "Злата", "Игоревна", DAY.format(TODAY.minusYears(16).minusDays(40)), "10Ж");
    static final Roster.Pupil MENTEE =
        new Roster.Pupil("Свиристелева", "Дарья", "Павловна", DAY.format(TODAY.minusYears(13).minusDays(40)), "7Ж");
    static final String PAIR_INITIALS = "Ж.\u00a0З.";
    static final String MENTOR_PASSWORD = "семь зелёных лодок";
    static final String MENTEE_PASSWORD = "тихий рыжий трамвай";

    final Visitor curator;
    final Visitor director;
    final Visitor methodologist;
    /** Known from the log-ins on. */
    Visitor mentor;
    Visitor mentee;
    Login mentorLogin;
    /** Ids, known from the step that makes them on. */
    long pair;
    long plan;

    private final BrowserTest house;

    Cast(BrowserTest house) {
        this.house = house;
        curator = house.visitor("curator");
        director = house.visitor("director");
        methodologist = house.visitor("methodologist");
    }

    Visitor stranger(Screen screen) {
        return house.stranger(screen);
    }

    Visitor visitor(Login login, Screen screen) {
        return house.visitor(login, screen);
    }

    /** The cells of a document as DOCX, row by row; its PDF must be there as well. */
    List<List<String>> printed(Visitor reader, String what) throws IOException {
        assertEquals("%PDF", new String(file(reader, what, "pdf"), 0, 4, StandardCharsets.US_ASCII));
        return DocxCells.of(file(reader, what, "docx"));
    }

    private byte[] file(Visitor reader, String what, String as) {
        APIResponse file = reader.page().context().request().get(house.installation().address() + "print/" + what + "&as=" + as);
        assertEquals(200, file.status(), what);
        return file.body();
    }
}
