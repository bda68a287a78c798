package mentoring.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the source's annexes as they were scanned: tables broken over pages, rows split between two pages, cells wrapped in paragraphs.
 * It joins what was torn apart and repairs nothing.
 */
final class AnnexText {

    private static final String CATALOGUE_HEAD = "(?s).*ническая пара / группа";
    private static final String ROADMAP_HEAD = "Содержание";
    private static final int ROADMAP_COLUMNS = 5;

    private final List<String> lines;

    AnnexText() {
        try (InputStream in = AnnexText.class.getResourceAsStream("/source/mentoring-programme-annexes.ru.txt")) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row of the roadmap. */
    record Row(int section, List<String> cells) {
    }

    /** Cells of documents and of work formats by the first column's words. */
    Map<String, List<String>> catalogue() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        String current = null;
        for (String line : between("Комплекс мероприятий в рамках", "Журнал наставника")) {
            List<String> cells = cells(line, 3);
            if (cells.get(0).matches(CATALOGUE_HEAD) || !line.contains("\t")) {
                continue;
            }
            current = cells.get(0).isEmpty() ? current : cells.get(0);
            rows.merge(current, cells.subList(1, 3), AnnexText::joined);
        }
        return rows;
    }

    /** The roadmap's column headings, as every page repeats them. */
    List<List<String>> roadmapHeads() {
        return roadmapLines().filter(cells -> cells.get(0).equals(ROADMAP_HEAD)).toList();
    }

    List<String> sections() {
        List<String> sections = new ArrayList<>();
        roadmap(sections);
        return sections;
    }

    List<Row> rows() {
        return roadmap(new ArrayList<>());
    }

    /** A page's first row goes on with the last one of the page before unless it begins with a capital letter. */
    private List<Row> roadmap(List<String> sections) {
        List<Row> rows = new ArrayList<>();
        boolean pageBegins = false;
        for (List<String> cells : roadmapLines().toList()) {
            if (cells.get(0).equals(ROADMAP_HEAD)) {
                pageBegins = true;
                continue;
            }
            boolean capital = !cells.get(0).isEmpty() && Character.isUpperCase(cells.get(0).charAt(0));
            if (pageBegins && !capital) {
                Row last = rows.remove(rows.size() - 1);
                rows.add(new Row(last.section(), joined(last.cells(), cells)));
            } else if (cells.subList(1, ROADMAP_COLUMNS).stream().allMatch(String::isEmpty)) {
                sections.add(cells.get(0));
            } else {
                rows.add(new Row(sections.size(), cells));
            }
            pageBegins = false;
        }
        return rows;
    }

    String title() {
        int first = find("**");
        return clean(lines.get(first) + " " + lines.get(first + 1)).replace("*", "");
    }

    String tasksHeading() {
        return lines.get(find("Основные задачи"));
    }

    List<String> tasks() {
        return between("Основные задачи", "Список используемых").stream().filter(line -> line.startsWith("- "))
            .map(line -> line.substring(2)).toList();
    }

    String abbreviationsHeading() {
        return lines.get(find("Список используемых"));
    }

    List<String> abbreviations() {
        return between("Список используемых", ROADMAP_HEAD).stream().filter(line -> !line.isBlank()).toList();
    }

    String footnote() {
        return lines.get(find("⁷ "));
    }

    /** What stands between the pages of the roadmap's table. */
    List<String> looseRoadmapLines() {
        return lines.subList(find(ROADMAP_HEAD), lines.size()).stream().filter(line -> !line.isBlank() && !line.contains("\t")).toList();
    }

    private Stream<List<String>> roadmapLines() {
        return lines.subList(find(ROADMAP_HEAD), lines.size()).stream().filter(line -> line.contains("\t"))
            .map(line -> cells(line, ROADMAP_COLUMNS));
    }

    private List<String> between(String after, String before) {
        return lines.subList(find(after) + 1, find(before));
    }

    private int find(String start) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no line begins with " + start);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            joined.add((first.get(i) + " " + second.get(i)).strip());
        }
        return joined;
    }

    private static List<String> cells(String line, int columns) {
        List<String> cells = new ArrayList<>(Stream.of(line.split("\t", columns)).map(AnnexText::clean).toList());
        while (cells.size() < columns) {
            cells.add("");
        }
        return cells;
    }

    private static String clean(String text) {
        return text.replaceAll("</?p>", " ").replaceAll("\\s+", " ").strip();
    }
}
