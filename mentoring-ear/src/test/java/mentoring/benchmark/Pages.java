package mentoring.benchmark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mentoring.endtoend.PostedForms;

/** The pages that are measured, each with something that must be on it, so that an error page is never taken for a fast one. */
final class Pages {

    static final int USERS = 20;
    static final int LAST_PAGE = 1000;

    private static final int ROWS = 12;
    private static final String CURATOR = "curator";
    private static final String MENTOR = "mentor";

    private final Objects ids;

    Pages(Objects ids) {
        this.ids = ids;
    }

    /** Ids of the demonstration, of which every unit has copies. */
    record Objects(long pair, long plan) {
    }

    /** What one visit to a page asks for. */
    @FunctionalInterface
    interface Visit {
        String ask(PostedForms session, int unit) throws IOException;
    }

    /** @param rows how often the mark must be there */
    record Page(String name, String login, Visit visit, String mark, int rows) {

        void check(String answer) {
            int found = answer.split(mark, -1).length - 1;
            if (found < rows) {
                throw new IllegalStateException(name + " shows " + found + " of " + rows + " times " + mark + ": " + answer);
            }
        }
    }

    /** The empty page of the house's own kind comes first: all others are compared with it. */
    List<Page> all() {
        return List.of(
            page("Empty Faces page", CURATOR, EmptyPage.PATH, "<body>", 1),
            page("Start page, curator", CURATOR, "", "class=\"todo", 3),
            page("Start page, director", "director", "", "class=\"todo", 1),
            page("Start page, mentor", MENTOR, "", "<h1", 1),
            page("Register of all people", CURATOR, "people/list", "class=\"thing\"", ROWS),
            page("Register of mentors", CURATOR, "people/mentors", "class=\"thing\"", ROWS),
            new Page("Plan, mentor", MENTOR, (session, unit) -> session.get("plan/plan?id=" + Municipality.inUnit(ids.plan, unit)),
                "<textarea", 1),
            new Page("Calendar month, curator", CURATOR, Pages::calendar, "\"id\"", 20),
            new Page("Journal of a pair, mentor", MENTOR,
                (session, unit) -> session.get("journal/journal?pair=" + Municipality.inUnit(ids.pair, unit)), "journal/entry", 24),
            page("Roadmap, curator", CURATOR, "roadmap/roadmap", "roadmap/row", 31),
            page("Schools, methodologist", "metodist", "", "data-ri=", Municipality.UNITS));
    }

    /** Two pages of the longest register. */
    List<Page> longRegister() {
        return List.of(register(1), register(LAST_PAGE));
    }

    private static Page register(int number) {
        return new Page("Register of 12,000 people, page " + number, CURATOR, (session, unit) -> turn(session, number),
            "class=\"thing\"", ROWS);
    }

    private static Page page(String name, String login, String path, String mark, int rows) {
        return new Page(name, login, (session, unit) -> session.get(path), mark, rows);
    }

    /** The page and, as the browser asks for them afterwards, the events of its month. */
    private static String calendar(PostedForms session, int unit) throws IOException {
        String path = "meeting/calendar";
        Map<String, String> fields = PostedForms.fields(session.get(path), "calendarForm");
        LocalDate first = LocalDate.now().withDayOfMonth(1);
        fields.put("calendarForm:schedule_event", "true");
        fields.put("calendarForm:schedule_start", first + "T00:00:00Z");
        fields.put("calendarForm:schedule_end", first.plusMonths(1) + "T00:00:00Z");
        return session.press(path, "calendarForm", "calendarForm:schedule", fields);
    }

    private static String turn(PostedForms session, int number) throws IOException {
        String path = "people/list";
        Map<String, String> fields = PostedForms.fields(session.get(path), "people");
        String table = "people:table";
        fields.put(table + "_pagination", "true");
        fields.put(table + "_first", Integer.toString((number - 1) * ROWS));
        fields.put(table + "_rows", Integer.toString(ROWS));
        fields.put(table + "_encodeFeature", "true");
        return session.press(path, "people", table, fields);
    }
}
