package mentoring.roadmap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.meeting.model.Meeting;
import mentoring.meeting.model.MeetingGrouping;
import mentoring.meeting.model.MeetingKind;
import mentoring.meeting.model.MeetingMode;
import mentoring.meeting.model.MeetingPlan;
import mentoring.meeting.model.MeetingStage;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.SchoolYearRef;
import mentoring.roadmap.model.Roadmap;

/**
 * A school of five pupils, four mentors, six pairs and their plans, small enough to be counted by hand. Everything is asked of
 * {@link #DAY}; some records lie after it and must not count.
 */
final class SmallSchool {

    static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    static final int YEAR = 2026;
    static final long SCHOOL = 900_002;
    static final SchoolYearRef REF = new SchoolYearRef(SCHOOL, YEAR);

    private static int made;

    private final EntityManager em;
    private final Map<String, Long> ids = new HashMap<>();
    private long next = 900_100;

    SmallSchool(EntityManager em) {
        this.em = em;
        ids.put("school", SCHOOL);
        place();
        people();
        consents();
        pairs();
        meetings();
        plans();
        run("update school set version = " + ++made);
        em.flush();
    }

    /** Takes everything of the school out of the tables again. */
    static void delete(EntityManager em) {
        String roadmaps = " where roadmap_id in (select id from roadmap where school_id = " + SCHOOL + ")";
        String items = " where item_id in (select id from roadmap_item" + roadmaps + ")";
        String plans = " where plan_id in (select id from individual_plan where school_id = " + SCHOOL + ")";
        String editions = " where edition_id in (select id from plan_edition" + plans + ")";
        String pairs = " where pair_id in (select id from mentoring_pair where school_id = " + SCHOOL + ")";
        String own = " where school_id = " + SCHOOL;
        List.of("roadmap_threshold" + items, "roadmap_evidence" + items, "roadmap_term_change" + items, "roadmap_item" + roadmaps,
            "roadmap_parameter" + roadmaps, "roadmap" + own, "meeting_attendance where meeting_id in (select id from meeting" + own + ")",
            "meeting" + own, "plan_step" + editions, "plan_row" + editions, "plan_edition" + plans, "plan_line" + plans,
            "individual_plan" + own, "pair_member" + pairs, "mentoring_pair" + own, "consent" + own, "participation" + own,
            "role_grant" + own, "account where id = 900902", "person" + own, "school_order" + own, "school_figures" + own,
            "mentoring_form where id = 900003", "programme_step where programme_id in (select id from mentoring_programme" + own + ")",
            "mentoring_programme" + own, "stored_file_content where file_id in (select id from stored_file" + own + ")", "stored_file" + own, "school where id = " + SCHOOL,
            "municipality where id = 900001", "audit_record" + own).forEach(part -> em.createNativeQuery("delete from " + part).executeUpdate());
    }

    long id(String name) {
        return ids.get(name);
    }

    private void place() {
        insert("municipality", 900_001, "name, time_zone, coverage_rule", "Town", "Europe/Moscow", "BOTH_ROLES");
        insert("school", SCHOOL, "municipality_id, kind, full_name, short_name, director_name, director_post, small_school,"
            + " consent_age_rule, plan_endorser, active", 900_001, "SCHOOL", "School", "School", "Director", "Director", false,
            "REPRESENTATIVE_UNDER_14", "METHODOLOGIST", true);
        insert("mentoring_programme", next++, "school_id, school_year, state, starts_on, ends_on", SCHOOL, YEAR, "OPEN", "2026-09-01",
            "2027-05-31");
        figures("2026-09-05", 100, 20);
        figures("2026-11-01", 120, 25);
        figures("2026-12-15", 999, 999);
        insert("mentoring_form", 900_003, "scope_id, code, name, mentor_categories, mentee_categories, place_no, active", 900_001, "TEST",
            "Form", "PUPIL", "PUPIL", 1, true);
    }

    private void figures(String asOf, int pupils, int staff) {
        bare("school_figures", next++, "school_id, school_year, as_of, pupils, teaching_staff, recorded_at", SCHOOL, YEAR, asOf, pupils,
            staff, "2026-09-01 00:00:00");
    }

    private void people() {
        participant("M1", "MENTOR", "TEACHER", "2026-09-20");
        participant("M2", "MENTOR", "PUPIL", "2026-09-20");
        participant("M3", "MENTOR", "PARTNER", "2026-09-20");
        participant("M4", "MENTOR", "TEACHER", "2026-09-20");
        for (int i = 1; i <= 5; i++) {
            participant("E" + i, "MENTEE", "PUPIL", "2026-09-20");
        }
        participant("E6", "MENTEE", "TEACHER", "2026-09-20");
        participant("L1", "MENTEE", "PUPIL", "2026-09-20");
        run("update participation set left_on = '2026-11-15', state = 'LEFT' where id = " + id("part L1"));
        candidate("C1");
        candidate("C2");
        run("update participation set decided_on = '2026-10-01', state = 'RESERVE' where id = " + id("part C2"));
        candidate("C3");
        participant("F1", "MENTEE", "PUPIL", "2026-12-05");
    }

    private void participant(String name, String role, String category, String admitted) {
        enter(name, role, category);
        run("update participation set admitted_on = '" + admitted + "', decided_on = '" + admitted + "', state = 'ADMITTED' where id = "
            + id("part " + name));
        if (name.equals("F1")) {
            run("update participation set entered_on = '2026-12-03' where id = " + id("part F1"));
        }
    }

    private void candidate(String name) {
        enter(name, "MENTEE", "PUPIL");
    }

    private void enter(String name, String role, String category) {
        insert("person", named(name), "school_id, last_name, first_name, search_name, sort_name", SCHOOL, name, "Name", name, name);
        insert("participation", named("part " + name),
            "school_id, school_year, person_id, role, category, state, entered_on, availability", SCHOOL, YEAR, id(name), role, category,
            "CANDIDATE", "2026-09-10", 0);
    }

    private void consents() {
        for (String name : new String[] {"M1", "M2", "M3", "M4", "E1", "E2", "E3", "E4", "E5", "E6", "C2", "L1"}) {
            consent(name, "PERSONAL_DATA");
            if (!name.equals("E5")) {
                consent(name, "PARTICIPATION");
            }
        }
        run("update consent set withdrawn_on = '2026-11-30' where person_id = " + id("E4") + " and kind = 'PERSONAL_DATA'");
        insert("consent", next++, "school_id, person_id, kind, pupil_signed, representative_signed, refused_on", SCHOOL, id("C3"),
            "PERSONAL_DATA", false, false, "2026-09-15");
    }

    void consent(String name, String kind) {
        insert("consent", next++, "school_id, person_id, kind, pupil_signed, representative_signed, signed_on, valid_from, valid_to",
            SCHOOL, id(name), kind, true, true, "2026-09-15", "2026-09-15", "2027-08-31");
    }

    private void pairs() {
        order("A", "ASSIGNMENT", "2026-10-05");
        order("B", "ASSIGNMENT", "2026-11-25");
        order("C", "PLAN_APPROVAL", "2026-10-22");
        insert("school_order", named("draft"), "school_id, school_year, kind, state, title", SCHOOL, YEAR, "ASSIGNMENT", "DRAFT", "Draft");
        pair("P1", 1, "A", "2026-10-05", "M1", "E1");
        pair("P2", 2, "A", "2026-10-05", "M2", "E2", "E3");
        pair("P3", 3, "B", "2026-11-25", "M3", "E4");
        pair("P4", 4, "A", "2026-10-05", "M1", "E6");
        end("P4", "2026-11-20", null);
        pair("P5", 5, "A", "2026-10-05", "M4", "L1");
        end("P5", "2026-11-15", "MENTEE_WISH");
        pair("P6", 6, "draft", "2026-10-05", "M4", "E5");
    }

    void order(String name, String kind, String date) {
        insert("school_order", named(name), "school_id, school_year, kind, state, title, order_number, order_date", SCHOOL, YEAR, kind,
            "SIGNED", name, name, date);
    }

    private void pair(String name, int number, String order, String from, String mentor, String... mentees) {
        insert("mentoring_pair", named(name),
            "school_id, school_year, pair_no, kind, form_id, state, starts_on, teacher_present, assignment_order_id", SCHOOL, YEAR, number,
            mentees.length > 1 ? "GROUP" : "PAIR", 900_003, "ACTIVE", from, false, id(order));
        member(name, mentor, "MENTOR", from);
        Arrays.stream(mentees).forEach(mentee -> member(name, mentee, "MENTEE", from));
    }

    private void member(String pair, String name, String role, String from) {
        bare("pair_member", next++, "pair_id, participation_id, person_id, role, joined_on", id(pair), id("part " + name), id(name), role,
            from);
    }

    void end(String pair, String day, String reason) {
        run("update mentoring_pair set ended_on = '" + day + "', end_reason = " + (reason == null ? "null" : "'" + reason + "'")
            + " where id = " + id(pair));
        run("update pair_member set left_on = '" + day + "' where pair_id = " + id(pair));
    }

    private void meetings() {
        meeting("P1", MeetingStage.ACQUAINTANCE, "2026-10-08", "M1", "E1");
        meeting("P1", MeetingStage.TRIAL, "2026-10-15", "M1", "E1");
        meeting("P1", MeetingStage.PLANNING, "2026-10-20", "M1", "E1");
        meeting("P1", MeetingStage.JOINT_WORK, "2026-11-25", "M1", "E1");
        meeting("P1", MeetingStage.FINAL, "2026-12-02", "M1", "E1");
        meeting("P2", MeetingStage.ACQUAINTANCE, "2026-10-09", "M2", "E2");
        meeting("P3", MeetingStage.ACQUAINTANCE, "2026-11-20", "M3", "E4");
        meeting("P4", MeetingStage.ACQUAINTANCE, "2026-10-10", "M1");
        meeting("P4", MeetingStage.FINAL, "2026-11-19", "M1");
        meeting("P5", MeetingStage.ACQUAINTANCE, "2026-10-10", "M4", "L1");
    }

    /** A meeting that was held, with those who came. */
    void meeting(String pair, MeetingStage stage, String day, String... present) {
        Instant start = LocalDate.parse(day).atTime(11, 0).toInstant(ZoneOffset.UTC);
        Meeting meeting = new Meeting(SCHOOL, YEAR, id(pair), new MeetingPlan(start, start.plusSeconds(3600), stage, MeetingMode.IN_PERSON,
            MeetingGrouping.INDIVIDUAL, MeetingKind.DIALOGUE, "Topic", null), ZoneOffset.UTC);
        Map<Long, Boolean> who = new HashMap<>();
        Arrays.stream(present).forEach(name -> who.put(id("part " + name), true));
        meeting.held(who, start.plusSeconds(1), ZoneOffset.UTC);
        em.persist(meeting);
        em.flush();
    }

    private void plans() {
        plan("P1");
        edition("P1", 1, "2026-10-22");
        edition("P1", 2, "2026-11-20");
        edition("P1", 3, null);
        line("P1", "a", "2026-11-01");
        line("P1", "b", null);
        line("P1", "c", "2026-11-28");
        line("P1", "d", "2026-11-28");
        row("P1", 1, "a", 1, "2026-11-01");
        row("P1", 1, "b", 2, "2026-11-15");
        row("P1", 2, "a", 1, "2026-11-01");
        row("P1", 2, "b", 2, "2026-11-15");
        row("P1", 2, "c", 3, "2026-12-31");
        row("P1", 3, "d", 5, "2026-11-01");
        submitted("P1", 1, "2026-10-18 09:00:00");
        plan("P2");
        edition("P2", 1, null);
        plan("P4");
        edition("P4", 1, "2026-10-22");
        line("P4", "a", "2026-11-10");
        line("P4", "b", "2026-12-05");
        row("P4", 1, "a", 2, "2026-11-30");
        row("P4", 1, "b", 2, "2026-11-30");
        submitted("P4", 1, "2026-10-19 09:00:00");
        plan("P5");
        edition("P5", 1, "2026-10-22");
        line("P5", "a", "2026-10-30");
        row("P5", 1, "a", 5, "2026-10-30");
        submitted("P5", 1, "2026-10-19 09:00:00");
    }

    private void plan(String pair) {
        insert("individual_plan", named("plan " + pair), "school_id, school_year, pair_id, phase, done_weight, total_weight", SCHOOL, YEAR,
            id(pair), "APPROVED", 0, 0);
    }

    private void edition(String pair, int number, String effective) {
        bare("plan_edition", named("edition " + pair + number), "version, goal_version, plan_id, edition_no, state, submitted_for_mentor",
            0, 0, id("plan " + pair), number, "DRAFT", false);
        if (effective != null) {
            run("update plan_edition set effective_on = '" + effective + "', approval_order_id = " + id("C") + " where id = "
                + id("edition " + pair + number));
        }
    }

    private void line(String pair, String name, String done) {
        bare("plan_line", named("line " + pair + name), "version, plan_id, line_no", 0, id("plan " + pair), name.charAt(0) - 'a' + 1);
        if (done != null) {
            run("update plan_line set done_on = '" + done + "' where id = " + id("line " + pair + name));
        }
    }

    private void row(String pair, int edition, String line, int weight, String due) {
        bare("plan_row", named("row " + pair + edition + line), "version, text_version, edition_id, line_id, place_no, weight, due_to,"
            + " changed_at", 0, 0, id("edition " + pair + edition), id("line " + pair + line), line.charAt(0) - 'a' + 1, weight, due, "2026-10-10 00:00:00");
    }

    void submitted(String pair, int edition, String moment) {
        bare("plan_step", next++, "edition_id, to_state, made_at, actor_name", id("edition " + pair + edition), "SUBMITTED", moment, "x");
    }

    /** The school's roadmap, approved on 8 September, with three rows done: one of them late, and one only after the day. */
    Roadmap roadmap() {
        Roadmap roadmap = new Roadmap(SCHOOL, new SchoolYear(YEAR), LocalDate.of(2026, 9, 1), LocalDate.of(2027, 5, 31), "School");
        em.persist(roadmap);
        em.flush();
        run("update roadmap set state = 'APPROVED', approved_on = '2026-09-08' where id = " + roadmap.id());
        done(roadmap, "roadmapApproval", "2026-09-08");
        done(roadmap, "council", "2026-09-15");
        done(roadmap, "menteeBase", "2026-09-25");
        done(roadmap, "pairing", "2026-12-10");
        em.clear();
        return em.find(Roadmap.class, roadmap.id());
    }

    void done(Roadmap roadmap, String key, String day) {
        run("update roadmap_item set confirmed_on = " + (day == null ? "null" : "'" + day + "'") + " where item_key = '" + key
            + "' and roadmap_id = " + roadmap.id());
    }

    private long named(String name) {
        ids.put(name, next);
        return next++;
    }

    void run(String sql) {
        if (em.createNativeQuery(sql).executeUpdate() == 0) {
            throw new IllegalStateException("changed nothing: " + sql);
        }
    }

    private void insert(String table, long id, String columns, Object... values) {
        Object[] all = new Object[values.length + 3];
        all[0] = 0;
        all[1] = "2026-09-01 00:00:00";
        all[2] = "2026-09-01 00:00:00";
        System.arraycopy(values, 0, all, 3, values.length);
        bare(table, id, "version, created_at, changed_at, " + columns, all);
    }

    private void bare(String table, long id, String columns, Object... values) {
        StringBuilder sql = new StringBuilder("insert into " + table + " (id, " + columns + ") values (" + id);
        Arrays.stream(values).forEach(value -> sql.append(", ").append(value instanceof String text ? "'" + text + "'" : value));
        Query query = em.createNativeQuery(sql.append(")").toString());
        query.executeUpdate();
    }
}
