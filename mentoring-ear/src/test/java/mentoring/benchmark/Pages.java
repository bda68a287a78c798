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
    /** On a page of the municipality's table. */
    private static final int SCHOOLS = 20;
    /** Of the late page, counted from nought. */
    static final int FIRST_ROW = (LAST_PAGE - 1) * ROWS;

    private static final String THING = "class=\"thing\"";
    private static final String CURATOR = "curator";
    private static final String MENTOR = "mentor";

    private final Objects ids;

    Pages(Objects ids) {
        this.ids = ids;
    }

    /** Ids of the demonstration, of which every unit has copies; and who stands first on a late page of the longest register. */
    record Objects(long pair, long plan, long latePerson) {
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
            page("Register of all people", CURATOR, "people/list", THING, ROWS),
            page("Register of mentors", CURATOR, "people/mentors", THING, ROWS),
            new Page("Plan, mentor", MENTOR, (session, unit) -> session.get("plan/plan?id=" + Municipality.inUnit(ids.plan, unit)),
                "<textarea", 1),
            new Page("Calendar month, curator", CURATOR, Pages::calendar, "\"id\"", 20),
            new Page("Journal of a pair, mentor", MENTOR,
                (session, unit) -> session.get("journal/journal?pair=" + Municipality.inUnit(ids.pair, unit)), "journal/entry", 24),
            page("Roadmap, curator", CURATOR, "roadmap/roadmap", "roadmap/row", 31),
            page("Schools, methodologist", "metodist", "", "data-ri=", SCHOOLS));
    }

    /** The first and a late page of the longest register, by the addresses that the pager gives them. */
    List<Page> longRegister() {
        return List.of(page("Register of 12,000 people, page 1", CURATOR, "people/list", THING, ROWS),
            page("Register of 12,000 people, page " + LAST_PAGE, CURATOR, "people/list?row=" + FIRST_ROW + "&from=" + ids.latePerson, THING,
                ROWS));
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
}
