package mentoring.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Tables in Markdown: shown on the console as they come, and kept in a file. */
final class Report {

    private static final double GOAL = 3;

    private final StringBuilder text = new StringBuilder();

    void machine() throws IOException {
        Path memory = Path.of("/proc/meminfo");
        String size = Files.exists(memory)
            ? ", "
            + Math.round(Double.parseDouble(Files.readAllLines(memory).get(0).replaceAll("\\D", "")) / (1 << 20)) + " GB of memory" : "";
        say("Measured on " + LocalDate.now() + ": " + Runtime.getRuntime().availableProcessors() + " processors" + size + ", "
            + System.getProperty("os.name") + ", Java " + System.getProperty("java.version")
            + "; server, database and visitors share the machine.");
        say("");
    }

    void say(String line) {
        System.out.println(line);
        text.append(line).append('\n');
    }

    void row(Object... cells) {
        StringBuilder line = new StringBuilder("|");
        for (Object cell : cells) {
            line.append(' ').append(cell instanceof Double number ? format(number) : cell).append(" |");
        }
        say(line.toString());
    }

    void head(String... cells) {
        row((Object[]) cells);
        row(Arrays.stream(cells).map(cell -> "---").toArray());
    }

    /** Pages in milliseconds, with how many times they take what the first one takes. */
    void pages(String database, List<Load.Figure> figures) {
        say("### Pages on " + database + ", milliseconds");
        say("");
        head("page", "1 user: median", "p95", "times empty", Pages.USERS + " users: median", "p95", "times empty");
        Load.Figure empty = figures.get(0);
        for (Load.Figure figure : figures) {
            row(figure.page().name(), figure.alone().median(), figure.alone().p95(), times(figure.alone(), empty.alone()),
                figure.together().median(), figure.together().p95(), times(figure.together(), empty.together()));
        }
        say("");
    }

    private static String times(Load.Times one, Load.Times empty) {
        double times = one.median() / empty.median();
        return format(times) + (times > GOAL ? " (over " + format(GOAL) + ")" : "");
    }

    private static String format(double number) {
        return String.format(Locale.ROOT, number < 100 ? "%.1f" : "%.0f", number);
    }

    void keep(Path file) throws IOException {
        Files.writeString(file, text);
    }
}
