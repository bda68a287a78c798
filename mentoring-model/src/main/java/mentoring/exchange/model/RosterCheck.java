package mentoring.exchange.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mentoring.organization.model.PersonCategory;
import mentoring.organization.model.SchoolKind;
import mentoring.people.model.Namesake;
import mentoring.shared.model.Problem;

/** Checks the rows of a roster against themselves and what the school knows already. Pure; one object checks one file. */
public final class RosterCheck {

    private final RowReader reader;
    private final Set<String> classes;
    private final Map<String, List<KnownPerson>> known;
    private final Map<String, List<RosterEntry>> earlier = new HashMap<>();

    private final List<RosterEntry> entries = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final Set<Integer> bad = new HashSet<>();
    private final Set<Integer> moved = new HashSet<>();
    private final SortedSet<String> newClasses = new TreeSet<>(Comparator.comparingInt(RosterCheck::grade).thenComparing(name -> name));
    private int rows;
    private int fresh;
    private int contacts;

    /**
     * @param kind    whose roster it is: a school's or a college's
     * @param classes stored names of the year's classes
     */
    public RosterCheck(SchoolKind kind, LocalDate today, Set<String> classes, List<KnownPerson> known) {
        this.reader = new RowReader(kind, today);
        this.classes = Set.copyOf(classes);
        this.known = known.stream().collect(Collectors.groupingBy(KnownPerson::searchName));
    }

    /** Checks the next row. */
    public void add(RosterRow row) {
        rows++;
        RowReader.Reading reading = reader.read(row);
        List<RowProblem> found = new ArrayList<>(reading.problems());
        if (reading.name() != null) {
            RosterEntry entry = reading.entry();
            repeated(entry, found);
            RosterEntry placed = found.isEmpty() ? recognised(entry, found) : entry;
            earlier.computeIfAbsent(entry.name().searchKey(), name -> new ArrayList<>()).add(entry);
            if (found.isEmpty()) {
                accept(placed);
            }
        }
        if (!found.isEmpty()) {
            bad.add(row.number());
            problems.addAll(found);
        }
    }

    /** All that was found. */
    public RosterResult result() {
        problems.sort(Comparator.comparingInt(RowProblem::row).thenComparing(RowProblem::column));
        ImportCounts counts = new ImportCounts(rows, fresh, entries.size() - fresh, moved.size(), bad.size(), contacts);
        return new RosterResult(List.copyOf(entries), Set.copyOf(moved), List.copyOf(problems), newClasses, counts);
    }

    private void repeated(RosterEntry entry, List<RowProblem> found) {
        for (RosterEntry other : earlier.getOrDefault(entry.name().searchKey(), List.of())) {
            if (Objects.equals(other.birthDate(), entry.birthDate())) {
                found.add(problem(entry, RosterColumn.LAST_NAME, "exchange.row.repeated", other.row()));
                return;
            }
            if (other.birthDate() == null || entry.birthDate() == null) {
                found.add(problem(entry, RosterColumn.BIRTH_DATE, "exchange.row.repeatedUnsure", other.row()));
                return;
            }
        }
    }

    /** The entry with the person whom it names; adds a problem where that cannot be told. */
    private RosterEntry recognised(RosterEntry entry, List<RowProblem> found) {
        List<KnownPerson> sameName = known.getOrDefault(entry.name().searchKey(), List.of());
        List<Namesake> namesakes = sameName.stream().map(person -> new Namesake(person.id(), person.birthDate())).toList();
        return switch (Namesake.judge(namesakes, entry.birthDate())) {
            case NEW -> entry;
            case KNOWN -> knownAs(entry, sameName.stream().filter(person -> entry.birthDate().equals(person.birthDate())).findFirst().get());
            case UNSURE -> {
                List<KnownPerson> undated = sameName.stream()
                    .filter(person -> person.birthDate() == null && person.category() == entry.category()).toList();
                if (entry.birthDate() == null && undated.size() == 1 && sameName.size() == 1) {
                    yield knownAs(entry, undated.get(0));
                }
                found.add(problem(entry, RosterColumn.BIRTH_DATE,
                    entry.birthDate() == null ? "exchange.row.namesake" : "exchange.row.namesakeUndated", entry.name().full()));
                yield entry;
            }
        };
    }

    private RosterEntry knownAs(RosterEntry entry, KnownPerson person) {
        if (person.category() != entry.category() || !samePlace(entry, person)) {
            moved.add(entry.row());
        }
        return entry.of(person.id());
    }

    private static boolean samePlace(RosterEntry entry, KnownPerson person) {
        String place = entry.category() == PersonCategory.TEACHER ? entry.post() : entry.className();
        return person.place() != null && place != null && place.toLowerCase(Locale.ROOT).equals(person.place().toLowerCase(Locale.ROOT));
    }

    private void accept(RosterEntry entry) {
        entries.add(entry);
        if (entry.knownAs() == null) {
            fresh++;
        }
        if (entry.className() != null && !classes.contains(entry.className())) {
            newClasses.add(entry.className());
        }
        boolean consent = entry.knownAs() != null && known.get(entry.name().searchKey()).stream()
            .anyMatch(person -> person.id() == entry.knownAs() && person.consent());
        if (entry.hasContacts() && !consent) {
            contacts++;
        }
    }

    private static int grade(String className) {
        String digits = className.replaceAll("\\D.*", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static RowProblem problem(RosterEntry entry, RosterColumn column, String key, Object... arguments) {
        return new RowProblem(entry.row(), column, Problem.of(key, arguments));
    }
}
