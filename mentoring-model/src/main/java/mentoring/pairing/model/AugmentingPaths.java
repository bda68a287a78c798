package mentoring.pairing.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Places the rows of a network one by one, each along a shortest augmenting path.
 * <p>
 * Every column has a price, 0 while it has room. A row's value is the best of its scores less the column's price, or the value of
 * staying alone; a placed row always gets exactly its value, so every step of a path costs something not below 0 and Dijkstra's
 * search over the columns finds the cheapest path to a free place, or to a row that had better be left alone. Raising the prices of
 * the columns passed by what the path cost keeps all this true; prices never fall, and that is what proves the result best.
 */
final class AugmentingPaths {

    private static final int NONE = -1;

    private final PairingNetwork network;
    private final int[] price;

    /** Places number the rows that columns can take: those of column c from firstPlace[c], of which taken[c] are in use. */
    private final int[] columnOfPlace;
    private final int[] rowAtPlace;
    private final int[] firstPlace;
    private final int[] taken;
    private final int[] placeOfRow;
    private final int[] scoreOfRow;

    /** State of one search; a column or owner belongs to it when its mark is the number of the search. */
    private int search;
    private final int[] columnMark;
    private final int[] ownerMark;
    private final int[] distance;
    private final int[] viaRow;
    private final int[] viaScore;
    private final int[] open;
    private int openCount;
    private final int[] passed;
    private int passedCount;

    /** The cheapest end found so far: its cost, the row that goes there, and the column with room or NONE for staying alone. */
    private int endCost;
    private int endRow;
    private int endColumn;

    AugmentingPaths(PairingNetwork network) {
        this.network = network;
        int columns = network.columns();
        price = new int[columns];
        columnOfPlace = PairingNetwork.repeated(network.columnCapacity);
        rowAtPlace = new int[columnOfPlace.length];
        firstPlace = new int[columns];
        for (int column = 1; column < columns; column++) {
            firstPlace[column] = firstPlace[column - 1] + network.columnCapacity[column - 1];
        }
        taken = new int[columns];
        placeOfRow = new int[network.rows()];
        Arrays.fill(placeOfRow, NONE);
        scoreOfRow = new int[network.rows()];
        columnMark = new int[columns];
        ownerMark = new int[network.owners()];
        distance = new int[columns];
        viaRow = new int[columns];
        viaScore = new int[columns];
        open = new int[columns];
        passed = new int[columns];
    }

    /** Places all rows; when told to stop, the rest only where there is room. Returns true unless stopped. */
    boolean run(BooleanSupplier stop) {
        int[] order = IntStream.range(0, network.rows()).boxed()
                .sorted(Comparator.comparingInt(row -> -bestScore(row))).mapToInt(Integer::intValue).toArray();
        for (int i = 0; i < order.length; i++) {
            if (stop.getAsBoolean()) {
                Arrays.stream(order, i, order.length).forEach(this::placeWhereRoom);
                return false;
            }
            place(order[i]);
        }
        return true;
    }

    /** The column where a row was placed, or -1. */
    int columnOf(int row) {
        return placeOfRow[row] == NONE ? NONE : columnOfPlace[placeOfRow[row]];
    }

    int scoreOf(int row) {
        return scoreOfRow[row];
    }

    int price(int column) {
        return price[column];
    }

    /** What a row of this owner gets at best at today's prices. */
    int valueOf(int owner) {
        int best = network.aloneValue;
        for (int arc = network.arcStart[owner]; arc < network.arcStart[owner + 1] && network.score(arc) > best; arc++) {
            best = Math.max(best, network.score(arc) - price[network.column(arc)]);
        }
        return best;
    }

    private int bestScore(int row) {
        int owner = network.ownerOfRow[row];
        int first = network.arcStart[owner];
        return first == network.arcStart[owner + 1] ? 0 : network.score(first);
    }

    private void placeWhereRoom(int row) {
        int owner = network.ownerOfRow[row];
        for (int arc = network.arcStart[owner]; arc < network.arcStart[owner + 1]; arc++) {
            int column = network.column(arc);
            if (hasRoom(column)) {
                viaScore[column] = network.score(arc);
                put(row, firstPlace[column] + taken[column]++);
                return;
            }
        }
    }

    private void place(int start) {
        search++;
        openCount = 0;
        passedCount = 0;
        int value = valueOf(network.ownerOfRow[start]);
        endCost = Integer.MAX_VALUE;
        reachFrom(start, value);
        for (int column = takeNearest(); column != NONE; column = takeNearest()) {
            passed[passedCount++] = column;
            int end = firstPlace[column] + taken[column];
            for (int place = firstPlace[column]; place < end; place++) {
                int row = rowAtPlace[place];
                reachFrom(row, distance[column] + scoreOfRow[row] - price[column]);
            }
        }
        for (int i = 0; i < passedCount; i++) {
            price[passed[i]] += endCost - distance[passed[i]];
        }
        shiftAlongPath(start);
    }

    /**
     * Looks where a row could go.
     *
     * @param reach cost of the path so far plus the row's value: going to a column costs this less the score plus the price
     */
    private void reachFrom(int row, int reach) {
        int owner = network.ownerOfRow[row];
        if (ownerMark[owner] == search) {
            return; // another slot of the same mentor, reached earlier and therefore no dearer
        }
        ownerMark[owner] = search;
        if (reach - network.aloneValue < endCost) {
            endCost = reach - network.aloneValue;
            endRow = row;
            endColumn = NONE;
        }
        int last = network.arcStart[owner + 1];
        for (int arc = network.arcStart[owner]; arc < last && reach - network.score(arc) < endCost; arc++) {
            int column = network.column(arc);
            int cost = reach - network.score(arc) + price[column];
            if (cost < endCost && (columnMark[column] != search || cost < distance[column])) {
                reach(column, cost, row, network.score(arc));
            }
        }
    }

    private void reach(int column, int cost, int row, int score) {
        boolean seen = columnMark[column] == search;
        columnMark[column] = search;
        distance[column] = cost;
        viaRow[column] = row;
        viaScore[column] = score;
        if (hasRoom(column)) {
            endCost = cost;
            endRow = row;
            endColumn = column;
        } else if (!seen) {
            open[openCount++] = column;
        }
    }

    /** Takes the nearest column out of the open ones; NONE when none is nearer than the end found. */
    private int takeNearest() {
        int nearest = NONE;
        int least = endCost;
        for (int i = 0; i < openCount; i++) {
            if (distance[open[i]] < least) {
                least = distance[open[i]];
                nearest = i;
            }
        }
        if (nearest == NONE) {
            return NONE;
        }
        int column = open[nearest];
        open[nearest] = open[--openCount];
        return column;
    }

    /** From the end of the path back to its start, each row takes the place that the row after it gave up. */
    private void shiftAlongPath(int start) {
        int place = endColumn == NONE ? NONE : firstPlace[endColumn] + taken[endColumn]++;
        for (int row = endRow; ; row = viaRow[columnOfPlace[place]]) {
            int left = placeOfRow[row];
            put(row, place);
            if (row == start) {
                return;
            }
            place = left;
        }
    }

    private void put(int row, int place) {
        placeOfRow[row] = place;
        if (place != NONE) {
            rowAtPlace[place] = row;
            scoreOfRow[row] = viaScore[columnOfPlace[place]];
        }
    }

    private boolean hasRoom(int column) {
        return taken[column] < network.columnCapacity[column];
    }
}
