package mentoring.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every page must keep to, read from its text. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern PRIVATE = Pattern.compile("<p:(inputText|datePicker) id=\"(phone|email|birthDate|documentNumber)\"[^>]*>");
    private static final Pattern REQUIRED = Pattern.compile("<f:viewParam[^>]*\\brequired\\s*=", Pattern.DOTALL);

    /** What the browser keeps until it is saved lies there for whoever sits down next. */
    @Test
    void theBrowserKeepsNoContactsBirthDatesAndNumbersOfDocuments() throws IOException {
        List<String> kept = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                PRIVATE.matcher(Files.readString(page)).results().map(MatchResult::group)
                    .filter(field -> !field.contains("data-private") && !field.contains("type=\"tel\""))
                    .forEach(field -> kept.add(page + ": " + field));
            }
        }
        assertEquals(List.of(), kept);
    }

    /** A later post of a page brings no parameters of its address, and a required one would refuse it: open() asks instead. */
    @Test
    void noParameterOfAnAddressIsRequired() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                if (REQUIRED.matcher(Files.readString(page)).find()) {
                    wrong.add(page.toString());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }
}
