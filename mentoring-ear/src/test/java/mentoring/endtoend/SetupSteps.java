package mentoring.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The page of the first start, and what it makes. */
final class SetupSteps {

    static final String SCHOOL = "Ершовская СОШ";
    static final Login ADMINISTRATOR = new Login("administrator", "gromov.pi", "три медленных парохода");

    private SetupSteps() {
    }

    /** The console in full: that it starts, the code beside its page, then the address. */
    static String code(Installation installation) {
        assertEquals(3, installation.console().size(), installation.console().toString());
        assertEquals("Starting", installation.console().get(0));
        String beginning = "SETUP " + installation.address() + "setup ";
        String line = installation.console().get(1);
        assertTrue(line.startsWith(beginning), line);
        return line.substring(beginning.length());
    }

    static void assertCodeIsInNoFile(String code, Path data) throws IOException {
        try (Stream<Path> logs = Files.list(data.resolve("logs"))) {
            for (Path log : logs.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".lck")).toList()) {
                assertTrue(Files.readAllLines(log).stream().noneMatch(line -> line.contains(code)), log.toString());
            }
        }
    }

    /** All pages are that one until it is filled in as it should be. */
    static void install(Visitor visitor, String code) {
        for (String path : List.of("", "login", "people/list", "print/plan?edition=1&as=pdf")) {
            visitor.open(path);
            new Hands(visitor).isAt("setup");
        }
        Hands hands = new Hands(visitor);
        BrowserTest.assertPageIsSound(visitor);
        hands.press("form:submit").reads("Введите код первого запуска").reads("Выберите часовой пояс")
            .reads("Укажите полное название школы").reads("Придумайте пароль");
        fill(hands, code).fill("form:again", "три медленных трамвая").press("form:submit").reads("Пароли не совпали");
        fill(hands, code).press("form:submit").isAt("login").reads("Система настроена");
    }

    static Hands fill(Hands hands, String code) {
        answers(code).forEach((id, text) -> {
            if (!id.equals("form:zone") && !id.equals("form:kind")) {
                hands.fill(id, text);
            }
        });
        return hands.choose("form:zone", "Москва, Санкт-Петербург (МСК)").mark("form:kind", "школа");
    }

    static Map<String, String> answers(String code) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("form:token", code);
        answers.put("form:municipality", "Заозёрский муниципальный округ");
        answers.put("form:zone", "MOSCOW");
        answers.put("form:kind", "SCHOOL");
        answers.put("form:fullName", "Муниципальное общеобразовательное учреждение «Ершовская средняя школа»");
        answers.put("form:shortName", SCHOOL);
        answers.put("form:place", "с. Ершово");
        answers.put("form:directorName", "Орлова Наталья Викторовна");
        answers.put("form:adminName", "Громов Пётр Ильич");
        answers.put("form:login", "Gromov.PI");
        answers.put("form:password", ADMINISTRATOR.password());
        answers.put("form:again", ADMINISTRATOR.password());
        return answers;
    }

    /** What was set up cannot be set up again. */
    static void assertGone(Installation installation, Visitor visitor) {
        assertEquals(404, visitor.page().navigate(installation.address() + "setup").status());
        visitor.forgive();
    }
}
