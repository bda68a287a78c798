package mentoring.demo;

import mentoring.organization.model.SchoolKind;

/** The demo's organisations: three schools and a college. */
enum DemoPlace {
    BIG("big", SchoolKind.SCHOOL, "director", "curator", "curator", "Beryozovka, a large school"),
    LAKE("lake", SchoolKind.SCHOOL, "ozernoye.director", "ozernoye.curator", "ozernoye.curator", "Ozyornoye, a school of one class a year"),
    RURAL("rural", SchoolKind.SCHOOL, "sosnovka", "sosnovka", "sosnovka.curator",
        "Sosnovka, a rural school: its director is curator and mentor as well"),
    COLLEGE("college", SchoolKind.COLLEGE, "college.director", "college.curator", "college.curator", "Zaozerye, a polytechnic college");

    /** A college numbers its groups by course and place: 21 is the first of the second course. */
    private static final int COURSE = 10;
    private static final int AFTER_SCHOOL = 9;

    private final SchoolKind kind;
    private final DemoTexts texts;
    private final DemoTexts yearBefore;
    private final String director;
    private final String curator;
    private final String recorder;
    private final String title;

    DemoPlace(String folder, SchoolKind kind, String director, String curator, String recorder, String title) {
        this.kind = kind;
        this.texts = DemoTexts.of(folder);
        this.yearBefore = DemoTexts.yearBefore(folder);
        this.director = director;
        this.curator = curator;
        this.recorder = recorder;
        this.title = title;
    }

    SchoolKind kind() {
        return kind;
    }

    DemoTexts texts() {
        return texts;
    }

    /** The same people in the year that is closed. */
    DemoTexts yearBefore() {
        return yearBefore;
    }

    /** Log-in of the director. */
    String director() {
        return director;
    }

    /** Log-in of the curator. */
    String curator() {
        return curator;
    }

    /** Log-in of whoever notes papers that the curator may not note of himself. */
    String recorder() {
        return recorder;
    }

    /** For the console, in ASCII. */
    String title() {
        return title;
    }

    /** The class, or the college's group, from which one comes: 6Б of 7Б, ИС-11 of ИС-21; null for the first ones. */
    String classBelow(String name) {
        int step = kind == SchoolKind.COLLEGE ? COURSE : 1;
        return number(name) < 2 * step ? null : name.replaceFirst("\\d+", String.valueOf(number(name) - step));
    }

    /** Year of school; a college begins after the ninth. */
    int grade(String name) {
        return kind == SchoolKind.COLLEGE ? number(name) / COURSE + AFTER_SCHOOL : number(name);
    }

    private static int number(String name) {
        return Integer.parseInt(name.replaceAll("\\D", ""));
    }
}
