package mentoring.pairing.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import mentoring.pairing.model.PairingProblem.ScoredPair;

/**
 * A problem as arrays: rows to be placed one by one, columns that take them, and the arcs between, best score first.
 * Rows are the mentees, or, when slots are short, the mentors' slots (the slots of a mentor share his arcs): the scarcer side is
 * by far the faster to place. People are put in an order drawn from the seed and their ids, so that the input's order does not matter.
 */
final class PairingNetwork {

    private static final int COLUMN_BITS = 20;
    private static final int COLUMN_MASK = (1 << COLUMN_BITS) - 1;

    final long[] mentorIds;
    final long[] menteeIds;
    final boolean menteesAreRows;

    /** Value of a row that is not placed. */
    final int aloneValue;

    /** Owner of the arcs of each row: the mentee, or the mentor whose slot it is. */
    final int[] ownerOfRow;

    /** How many rows each column takes. */
    final int[] columnCapacity;

    /** Arcs of owner o lie at arcStart[o] until arcStart[o + 1], by descending score and then by column. */
    final int[] arcStart;
    private final int[] arcs;

    private PairingNetwork(PairingProblem problem, Map<Long, Integer> slots, Set<Long> mentees) {
        mentorIds = inDrawnOrder(slots.keySet(), problem.seed());
        menteeIds = inDrawnOrder(mentees, problem.seed());
        int[] capacity = Arrays.stream(mentorIds).mapToInt(slots::get).toArray();
        menteesAreRows = menteeIds.length <= Arrays.stream(capacity).asLongStream().sum();
        aloneValue = problem.valueOfStayingAlone();
        ownerOfRow = menteesAreRows ? repeated(ones(menteeIds.length)) : repeated(capacity);
        columnCapacity = menteesAreRows ? capacity : ones(menteeIds.length);
        arcStart = new int[(menteesAreRows ? menteeIds.length : mentorIds.length) + 1];
        arcs = new int[problem.pairs().size()];
        layArcs(problem.pairs(), capacity);
        refuseDoubleArcs();
    }

    static PairingNetwork of(PairingProblem problem) {
        return new PairingNetwork(problem, problem.freeSlots(), problem.freeMentees());
    }

    int rows() {
        return ownerOfRow.length;
    }

    int owners() {
        return arcStart.length - 1;
    }

    int columns() {
        return columnCapacity.length;
    }

    int column(int arc) {
        return arcs[arc] & COLUMN_MASK;
    }

    int score(int arc) {
        return PairingProblem.MAX_SCORE - (arcs[arc] >>> COLUMN_BITS);
    }

    long mentorId(int row, int column) {
        return mentorIds[menteesAreRows ? column : ownerOfRow[row]];
    }

    long menteeId(int row, int column) {
        return menteeIds[menteesAreRows ? ownerOfRow[row] : column];
    }

    private void layArcs(Collection<ScoredPair> pairs, int[] capacity) {
        Map<Long, Integer> mentorPlace = places(mentorIds);
        Map<Long, Integer> menteePlace = places(menteeIds);
        int[] owner = new int[pairs.size()];
        int[] packed = new int[pairs.size()];
        int kept = 0;
        for (ScoredPair pair : pairs) {
            int mentor = mentorPlace.get(pair.mentor());
            Integer mentee = menteePlace.get(pair.mentee());
            if (mentee != null && capacity[mentor] > 0) {
                owner[kept] = menteesAreRows ? mentee : mentor;
                packed[kept] = (PairingProblem.MAX_SCORE - pair.score()) << COLUMN_BITS | (menteesAreRows ? mentor : mentee);
                arcStart[owner[kept++] + 1]++;
            }
        }
        Arrays.parallelPrefix(arcStart, Integer::sum);
        int[] next = arcStart.clone();
        for (int i = 0; i < kept; i++) {
            arcs[next[owner[i]]++] = packed[i];
        }
        for (int o = 0; o < owners(); o++) {
            Arrays.sort(arcs, arcStart[o], arcStart[o + 1]);
        }
    }

    private void refuseDoubleArcs() {
        int[] lastOwner = new int[columns()];
        Arrays.fill(lastOwner, -1);
        for (int o = 0; o < owners(); o++) {
            for (int arc = arcStart[o]; arc < arcStart[o + 1]; arc++) {
                if (lastOwner[column(arc)] == o) {
                    throw new IllegalArgumentException("a pair is listed twice");
                }
                lastOwner[column(arc)] = o;
            }
        }
    }

    private static long[] inDrawnOrder(Collection<Long> ids, long seed) {
        return ids.stream()
                .sorted(Comparator.<Long>comparingLong(id -> mixed(seed, id)).thenComparing(Comparator.naturalOrder()))
                .mapToLong(Long::longValue).toArray();
    }

    /** The finaliser of SplitMix64: near inputs give far apart results. */
    private static long mixed(long seed, long id) {
        long z = seed * 0x9E3779B97F4A7C15L + id;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    private static Map<Long, Integer> places(long[] ids) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            places.put(ids[i], i);
        }
        return places;
    }

    private static int[] ones(int length) {
        int[] ones = new int[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** Each index as often as its count says. */
    static int[] repeated(int[] counts) {
        int[] repeated = new int[Arrays.stream(counts).sum()];
        int at = 0;
        for (int i = 0; i < counts.length; i++) {
            Arrays.fill(repeated, at, at += counts[i], i);
        }
        return repeated;
    }
}
