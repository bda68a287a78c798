package mentoring.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import mentoring.shared.model.Facts;
import mentoring.shared.model.Role;

/**
 * One line of the access matrix: which roles, over whose data, in which states. Immutable.
 * A rule without an {@code allow} refuses everyone.
 */
public final class Rule {

    private record Cell(Role role, Relation relation, Set<String> states) {
    }

    private enum Kind {
        READ, RESTRICTED_READ, WRITE, WRITE_ALWAYS, OPEN, FIRST_START
    }

    private final Kind kind;
    private final boolean first;
    private final List<Cell> cells;

    private Rule(Kind kind, boolean first, List<Cell> cells) {
        this.kind = kind;
        this.first = first;
        this.cells = List.copyOf(cells);
    }

    /** A rule for a call that changes nothing. */
    public static Rule read() {
        return new Rule(Kind.READ, false, List.of());
    }

    /** A rule for the reading of something restricted, or for taking it out of the product: each call leaves a trace in the audit. */
    public static Rule readRestricted() {
        return new Rule(Kind.RESTRICTED_READ, false, List.of());
    }

    /** A rule for a call that changes something; it needs an open year. */
    public static Rule write() {
        return new Rule(Kind.WRITE, false, List.of());
    }

    /** A rule for one of the few changes that a closed year still takes (marked * in the matrix). */
    public static Rule writeAlways() {
        return new Rule(Kind.WRITE_ALWAYS, false, List.of());
    }

    /** A call open to all, logged in or not: the log-in itself. */
    public static Rule everyone() {
        return new Rule(Kind.OPEN, false, List.of());
    }

    /** The set-up: while the installation is empty, by somebody who is not logged in. */
    public static Rule firstStart() {
        return new Rule(Kind.FIRST_START, false, List.of());
    }

    /** Allows a role for objects in that relation; with states, only in these. */
    public Rule allow(Role role, Relation relation, Enum<?>... states) {
        Set<String> names = Set.of(java.util.Arrays.stream(states).map(Enum::name).toArray(String[]::new));
        List<Cell> more = new ArrayList<>(cells);
        more.add(new Cell(role, relation, names));
        return new Rule(kind, first, more);
    }

    /** The one thing that may be done with an initial password: replacing it. */
    public Rule withInitialPassword() {
        return new Rule(kind, true, cells);
    }

    /** True for a call that changes something. */
    public boolean writing() {
        return kind == Kind.WRITE || kind == Kind.WRITE_ALWAYS || kind == Kind.FIRST_START;
    }

    /** True for a reading that leaves a trace. */
    public boolean restricted() {
        return kind == Kind.RESTRICTED_READ;
    }

    boolean needsOpenYear() {
        return kind == Kind.WRITE;
    }

    boolean openToAll() {
        return kind == Kind.OPEN;
    }

    boolean forFirstStart() {
        return kind == Kind.FIRST_START;
    }

    boolean openWithInitialPassword() {
        return first;
    }

    /**
     * Whether the caller may do it.
     *
     * @param facts the object's; null for a call without an object
     */
    boolean admits(Caller caller, Facts facts) {
        return cells.stream().anyMatch(cell -> caller.grants().stream().anyMatch(grant -> matches(cell, grant, facts)));
    }

    private static boolean matches(Cell cell, Caller.Grant grant, Facts facts) {
        if (cell.role() != grant.role()) {
            return false;
        }
        if (facts == null) {
            return cell.relation() == Relation.ANY;
        }
        if (!cell.states().isEmpty() && !cell.states().contains(facts.state())) {
            return false;
        }
        boolean sameSchool = Objects.equals(grant.schoolId(), facts.schoolId());
        return switch (cell.relation()) {
            case MUNICIPALITY -> grant.role().municipal();
            case OWN_SCHOOL -> facts.schoolId() != null && sameSchool;
            case OWN_PAIR -> sameSchool && grant.personId() != null
                && (cell.role() == Role.MENTOR ? facts.mentors() : facts.mentees()).contains(grant.personId());
            case SELF -> sameSchool && grant.personId() != null && facts.owners().contains(grant.personId());
            case ANY -> true;
        };
    }
}
