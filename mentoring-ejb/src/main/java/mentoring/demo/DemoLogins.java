package mentoring.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mentoring.shared.model.Role;

/** The demo's fixed log-ins in the order of the console: one of each role first, then the others by place. */
enum DemoLogins {
    ADMINISTRATOR("admin", null, null, Role.ADMINISTRATOR),
    METHODOLOGIST("metodist", null, null, Role.METHODOLOGIST),
    DIRECTOR("director", DemoPlace.BIG, "director", Role.DIRECTOR),
    CURATOR("curator", DemoPlace.BIG, "curator", Role.CURATOR),
    MENTOR("mentor", DemoPlace.BIG, "yershov", Role.MENTOR),
    MENTEE("mentee", DemoPlace.BIG, "chernyshyova", Role.MENTEE),
    TEACHER_MENTOR("mentor.teacher", DemoPlace.BIG, "zhuravlyova", Role.MENTOR),
    PUPIL_MENTOR("mentor.pupil", DemoPlace.BIG, "lazarev", Role.MENTOR),
    STUDENT_MENTOR("mentor.student", DemoPlace.BIG, "savchuk", Role.MENTOR),
    TEACHER_MENTEE("mentee.teacher", DemoPlace.BIG, "yolkin", Role.MENTEE),
    PUPIL_MENTEE("mentee.pupil", DemoPlace.BIG, "yozhikova", Role.MENTEE),
    GROUP_MENTEE("mentee.group", DemoPlace.BIG, "baranov", Role.MENTEE),
    LAKE_DIRECTOR("ozernoye.director", DemoPlace.LAKE, "director", Role.DIRECTOR),
    LAKE_CURATOR("ozernoye.curator", DemoPlace.LAKE, "curator", Role.CURATOR),
    LAKE_MENTOR("ozernoye.mentor", DemoPlace.LAKE, "kruglova", Role.MENTOR),
    SMALL_SCHOOL("sosnovka", DemoPlace.RURAL, "head", Role.DIRECTOR, Role.CURATOR, Role.MENTOR),
    SMALL_SCHOOL_CURATOR("sosnovka.curator", DemoPlace.RURAL, "deputy", Role.CURATOR),
    SMALL_SCHOOL_MENTEE("sosnovka.mentee", DemoPlace.RURAL, "novice", Role.MENTEE),
    COLLEGE_DIRECTOR("college.director", DemoPlace.COLLEGE, "director", Role.DIRECTOR),
    COLLEGE_CURATOR("college.curator", DemoPlace.COLLEGE, "curator", Role.CURATOR),
    COLLEGE_MENTOR("college.mentor", DemoPlace.COLLEGE, "zotov", Role.MENTOR),
    COLLEGE_MENTEE("college.mentee", DemoPlace.COLLEGE, "osokina", Role.MENTEE);

    private final String login;
    private final DemoPlace place;
    private final String person;
    private final List<Role> roles;

    DemoLogins(String login, DemoPlace place, String person, Role... roles) {
        this.login = login;
        this.place = place;
        this.person = person;
        this.roles = List.of(roles);
    }

    String login() {
        return login;
    }

    String password() {
        return "demo-" + login + "-2026";
    }

    /** The school; null for the municipality's people. */
    DemoPlace place() {
        return place;
    }

    /** Key of the person in the school's data; null for the municipality's people. */
    String person() {
        return person;
    }

    List<Role> roles() {
        return roles;
    }

    /** The log-in of a person of a school; empty for most of them. */
    static Optional<DemoLogins> of(DemoPlace place, String person) {
        return Arrays.stream(values()).filter(one -> one.place == place && person.equals(one.person)).findFirst();
    }

    /** True for those who take part; directors and curators who are mentors as well are opened with their school. */
    boolean ofParticipant() {
        return place != null && (roles.get(0) == Role.MENTOR || roles.get(0) == Role.MENTEE);
    }

    /** For the console: each place under its name, the roles first. */
    static String lines() {
        StringBuilder lines = new StringBuilder();
        DemoPlace shown = null;
        for (DemoLogins one : values()) {
            if (lines.isEmpty() || one.place != shown) {
                lines.append(lines.isEmpty() ? "" : "\n").append(one.place == null ? "Municipality" : one.place.title()).append(":\n");
                shown = one.place;
            }
            lines.append(String.format(Locale.ROOT, "  %-13s  %-17s  %s\n", one.roles.get(0), one.login, one.password()));
        }
        return lines.toString();
    }
}
