package mentoring.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tables in Markdown: shown on the console as they come, and kept in a file. */
final class Report {

    private static final double GOAL = 3;

    private final StringBuilder text = new StringBuilder();
    private final Map<String, List<Load.Figure>> byDatabase = new LinkedHashMap<>();

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
        byDatabase.put(database, figures);
        Load.Figure empty = figures.get(0);
        for (Load.Figure figure : figures) {
            row(figure.page().name(), figure.alone().median(), figure.alone().p95(), times(figure.alone(), empty.alone()),
                figure.together().median(), figure.together().p95(), times(figure.together(), empty.together()));
        }
        say("");
    }

    /** The pages on all databases side by side, as README shows them: median and p95, and how many times the empty page's median. */
    void sideBySide() {
        say("## All pages, milliseconds: median / p95 (times empty)");
        say("");
        List<String> heads = new ArrayList<>(List.of("page"));
        byDatabase.keySet().forEach(database -> {
            heads.add(database + ", 1 user");
            heads.add(database + ", " + Pages.USERS + " users");
        });
        head(heads.toArray(String[]::new));
        int pages = byDatabase.values().iterator().next().size();
        for (int page = 0; page < pages; page++) {
            List<Object> cells = new ArrayList<>();
            for (List<Load.Figure> figures : byDatabase.values()) {
                Load.Figure figure = figures.get(page);
                Load.Figure empty = figures.get(0);
                if (cells.isEmpty()) {
                    cells.add(figure.page().name());
                }
                cells.add(cell(figure.alone(), empty.alone()));
                cells.add(cell(figure.together(), empty.together()));
            }
            row(cells.toArray());
        }
        say("");
    }

    private static String cell(Load.Times one, Load.Times empty) {
        return format(one.median()) + " / " + format(one.p95()) + " (" + format(one.median() / empty.median()) + ")";
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
