package mentoring.benchmark;

import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mentoring.shared.model.PersonName;

/**
 * A municipality of many schools: the demonstration's schools with three closed years before the present one, five times its
 * participants, pairs and plans, and a full journal for each working pair; all this once for each unit. The demonstration itself stays
 * as it is. One more school has nothing but a roster so long that its register has a page 1,000.
 */
final class Municipality {

    static final int UNITS = 20;
    /** The unit whose school has the long roster. */
    static final int LONG_ROSTER = UNITS + 1;

    private static final int GROUPS = 5;
    private static final int PAST_YEARS = 3;
    private static final int ENTRIES_THIS_YEAR = 24;
    private static final int ENTRIES_A_PAST_YEAR = 42;
    private static final int ROSTERS = 38;
    private static final int STEP_THIS_YEAR = 2;
    private static final int STEP_IN_PAST_YEARS = 5;

    private static final long YEAR_SHIFT = 100_000_000L;
    private static final long GROUP_SHIFT = 1_000_000_000L;
    private static final long UNIT_SHIFT = 10_000_000_000L;
    private static final long FIRST_ENTRY = 500_000_000L;
    /** More than the demonstration's ids, so that copies of two entries never meet. */
    private static final long ENTRY_STEP = 10_000;

    private static final Set<String> WHOLE = Set.of("municipality", "mentoring_form", "role_model", "catalogue_item",
        "installation_mark", "login_delay", "login_record");
    private static final Set<String> YEARLY = Set.of("mentoring_programme", "programme_step", "school_figures", "school_class",
        "school_order", "participation", "participation_form", "participation_topic", "pairing_proposal", "mentoring_pair", "pair_numbering", "pair_warning", "pair_member",
        "proposed_pair", "individual_plan", "plan_line", "plan_edition", "plan_row", "plan_step", "plan_remark", "meeting",
        "meeting_attendance", "meeting_line", "pair_activity", "journal_entry", "journal_chain", "roadmap", "roadmap_parameter",
        "roadmap_item", "roadmap_threshold", "roadmap_evidence", "roadmap_term_change");
    private static final Set<String> OF_THE_SCHOOL = Set.of("mentoring_programme", "programme_step", "school_figures", "school_class",
        "school_order", "pairing_proposal", "pair_numbering", "proposed_pair", "roadmap", "roadmap_parameter", "roadmap_item", "roadmap_threshold",
        "roadmap_evidence", "roadmap_term_change");
    private static final Set<String> PERSONAL = Set.of("person", "affiliation", "legal_representative", "consent");
    private static final Set<String> ROSTER = Set.of("person", "affiliation");
    private static final String[] SECOND_NAMES = {"Ан", "Бор", "Вер", "Гор", "Дан", "Ерм", "Жар", "Зар", "Иль", "Кат", "Лаз", "Мар", "Ник",
        "Оль", "Пан", "Рут", "Сав", "Тар", "Ург", "Фет", "Хар", "Цар", "Чур", "Шар", "Щер", "Юр", "Яр"};

    private final List<Row> base;
    private long nextId = FIRST_ENTRY;

    private Municipality(List<Row> demonstration) {
        Set<Long> accounts = demonstration.stream().filter(row -> row.table().equals("role_grant") && row.get("school_id") != null)
            .map(row -> row.id("account_id")).collect(Collectors.toSet());
        base = demonstration.stream().filter(row -> !WHOLE.contains(row.table())).filter(row -> switch (row.table()) {
            case "account" -> accounts.contains(row.id("id"));
            case "role_grant" -> row.get("school_id") != null;
            default -> true;
        }).map(row -> new Row(row.table(), new HashMap<>(row.values()))).collect(Collectors.toCollection(ArrayList::new));
        dropPastYears();
    }

    /** The demonstration's closed year, and all that is part of it: the copies get past years of the present one's size. */
    private void dropPastYears() {
        int present = presentYear();
        Set<Long> dropped = new HashSet<>();
        Predicate<Row> past = row -> row.values().containsKey("school_year") ? row.get("school_year") != null
            && row.number("school_year") < present : row.refersTo(dropped);
        int known = -1;
        while (known < dropped.size()) {
            known = dropped.size();
            dropped.addAll(ids(base.stream().filter(past).toList()));
        }
        base.removeIf(past);
    }

    private int presentYear() {
        return base.stream().filter(row -> row.table().equals("mentoring_programme")).mapToInt(row -> row.number("school_year")).max()
            .orElseThrow();
    }

    /** Fills the database of a stopped demonstration. */
    static void load(Tables tables) throws SQLException {
        List<Row> demonstration = tables.read();
        Municipality municipality = new Municipality(demonstration);
        List<Row> roster = municipality.base.stream().filter(row -> ROSTER.contains(row.table())).toList();
        List<Row> thin = List.copyOf(municipality.base);
        municipality.addPastYears();
        municipality.fillJournals();
        municipality.addGroups();
        for (int unit = 1; unit <= UNITS; unit++) {
            tables.write(municipality.unit(municipality.base, unit));
        }
        List<Row> last = municipality.unit(thin, LONG_ROSTER);
        tables.write(last);
        Set<Long> copied = ids(roster);
        for (int copy = 1; copy <= ROSTERS; copy++) {
            long shift = copy * GROUP_SHIFT;
            int number = copy;
            List<Row> people = roster.stream().map(row -> renamed(row.moved(copied, shift), number)).toList();
            tables.write(municipality.unit(people, thin, LONG_ROSTER));
        }
        tables.analyse();
    }

    /** What a row of the demonstration is called in a unit. */
    static long inUnit(long id, int unit) {
        return id + unit * UNIT_SHIFT;
    }

    private void addPastYears() {
        List<Row> year = base.stream().filter(row -> YEARLY.contains(row.table())).toList();
        Set<Long> copied = ids(year);
        for (int ago = 1; ago <= PAST_YEARS; ago++) {
            for (Row row : year) {
                base.add(closed(past(row.moved(copied, ago * YEAR_SHIFT), ago)));
            }
        }
    }

    private static Row past(Row row, int ago) {
        row.values().replaceAll((column, value) -> value instanceof Date date ? Date.valueOf(date.toLocalDate().minusYears(ago))
            : value instanceof Timestamp time ? Timestamp.valueOf(time.toLocalDateTime().minusYears(ago))
            : column.equals("school_year") && value != null ? Integer.valueOf(((Number) value).intValue() - ago)
            : column.equals("client_key") ? UUID.randomUUID().toString() : value);
        return row;
    }

    /** What is over is not under way any more. */
    private static Row closed(Row row) {
        if (row.table().equals("mentoring_programme")) {
            row.set("state", "CLOSED").set("closed_on", row.get("ends_on"));
        } else if (row.table().equals("mentoring_pair") && row.is("state", "ACTIVE")) {
            row.set("state", "COMPLETED").set("ended_on", row.get("planned_end_on"));
        } else if (row.table().equals("individual_plan") && row.is("phase", "IN_PROGRESS")) {
            row.set("phase", "COMPLETED");
        } else if (row.table().equals("meeting") && row.is("state", "PLANNED")) {
            row.set("state", "CANCELLED").set("cancel_reason", "Каникулы");
        }
        return row;
    }

    /** Gives every pair that has a signed entry as many more as a year brings. */
    private void fillJournals() {
        Map<Long, Row> meetings = byId("meeting");
        Map<Long, List<Row>> attendance = base.stream().filter(row -> row.table().equals("meeting_attendance"))
            .collect(Collectors.groupingBy(row -> row.id("meeting_id")));
        Map<Long, Row> models = base.stream().filter(row -> row.table().equals("journal_entry") && row.is("state", "SIGNED"))
            .collect(Collectors.toMap(row -> row.id("pair_id"), Function.identity(), (one, other) -> one));
        int present = presentYear();
        for (Row entry : models.values()) {
            boolean past = entry.number("school_year") < present;
            Row meeting = meetings.get(entry.id("meeting_id"));
            fill(entry, meeting, attendance.getOrDefault(meeting.id("id"), List.of()), past ? ENTRIES_A_PAST_YEAR : ENTRIES_THIS_YEAR,
                past ? STEP_IN_PAST_YEARS : STEP_THIS_YEAR);
        }
    }

    private void fill(Row entry, Row meeting, List<Row> attendance, int count, int step) {
        Row chain = one("journal_chain", entry.id("pair_id"));
        Row activity = one("pair_activity", entry.id("pair_id"));
        LocalDate first = ((Date) one("mentoring_pair", entry.id("pair_id")).get("starts_on")).toLocalDate();
        for (int place = 0; place < count; place++) {
            long days = ChronoUnit.DAYS.between(((Date) meeting.get("held_on")).toLocalDate(), first.plusDays((long) place * step));
            Set<Long> copied = Set.of(meeting.id("id"), entry.id("id"));
            long shift = nextId;
            nextId += ENTRY_STEP;
            base.add(later(meeting.moved(copied, shift), days));
            attendance.forEach(row -> base.add(row.moved(copied, shift)));
            base.add(later(entry.moved(copied, shift), days).set("chain_no", chain.number("last_no") + 1)
                .set("client_key", UUID.randomUUID().toString()));
            chain.add("last_no", 1);
        }
        activity.add("held_count", count).add("signed_minutes", count * entry.number("minutes"));
    }

    private static Row later(Row row, long days) {
        row.values().replaceAll((column, value) -> value instanceof Date date ? Date.valueOf(date.toLocalDate().plusDays(days))
            : value instanceof Timestamp time ? Timestamp.valueOf(time.toLocalDateTime().plusDays(days)) : value);
        if (row.values().containsKey("month_key")) {
            LocalDate date = ((Date) row.get("meeting_date")).toLocalDate();
            row.set("month_key", date.getYear() * 100 + date.getMonthValue());
        }
        return row;
    }

    /** More participants with all that they do, in the same schools. */
    private void addGroups() {
        Set<Long> participants = base.stream().filter(row -> row.table().equals("participation")).map(row -> row.id("person_id"))
            .collect(Collectors.toSet());
        List<Row> group = base.stream().filter(row -> PERSONAL.contains(row.table())
            ? participants.contains(row.id(row.table().equals("person") ? "id" : "person_id"))
            : YEARLY.contains(row.table()) && !OF_THE_SCHOOL.contains(row.table())).toList();
        Set<Long> copied = ids(group);
        int highest = group.stream().filter(row -> row.table().equals("mentoring_pair"))
            .mapToInt(row -> row.number("pair_no")).max().orElse(0);
        List<Row> more = new ArrayList<>();
        for (int number = 1; number < GROUPS; number++) {
            for (Row row : group) {
                Row copy = renamed(row.moved(copied, number * GROUP_SHIFT), number);
                if (copy.table().equals("mentoring_pair")) {
                    copy.add("pair_no", number * highest);
                }
                more.add(copy);
            }
        }
        base.addAll(more);
    }

    private List<Row> unit(List<Row> rows, int unit) {
        return unit(rows, rows, unit);
    }

    /** @param around all rows that may be referred to */
    private List<Row> unit(List<Row> rows, List<Row> around, int unit) {
        Set<Long> copied = ids(around);
        copied.addAll(ids(rows));
        return rows.stream().map(row -> named(row.moved(copied, unit * UNIT_SHIFT), unit)).toList();
    }

    private static Row named(Row row, int unit) {
        return switch (row.table()) {
            case "account" -> row.set("login", row.get("login") + "-" + unit);
            case "school" -> row.set("short_name", row.get("short_name") + ", " + unit)
                .set("full_name", row.get("full_name") + ", " + unit);
            default -> renamed(row, unit);
        };
    }

    /** Nobody in the same school bears the same name. */
    private static Row renamed(Row row, int number) {
        if (row.values().containsKey("client_key")) {
            row.set("client_key", UUID.randomUUID().toString());
        }
        if (!row.table().equals("person")) {
            return row;
        }
        String second = SECOND_NAMES[number % SECOND_NAMES.length] + (number < SECOND_NAMES.length ? "ский" : "ов");
        String last = row.get("last_name") + "-" + second;
        PersonName name = new PersonName(last, (String) row.get("first_name"), Objects.toString(row.get("middle_name"), null));
        return row.set("last_name", last).set("search_name", name.searchKey()).set("sort_name", name.sortKey());
    }

    private static Set<Long> ids(List<Row> rows) {
        return rows.stream().map(row -> row.id("id")).filter(id -> id != 0).collect(Collectors.toCollection(HashSet::new));
    }

    private Map<Long, Row> byId(String table) {
        return base.stream().filter(row -> row.table().equals(table)).collect(Collectors.toMap(row -> row.id("id"), Function.identity()));
    }

    private Row one(String table, long id) {
        return base.stream().filter(row -> row.table().equals(table) && (row.id("id") == id || row.id("pair_id") == id)).findFirst()
            .orElseThrow();
    }
}
