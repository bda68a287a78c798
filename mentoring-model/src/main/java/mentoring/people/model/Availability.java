package mentoring.people.model;

/**
 * When somebody can meet: seven days times before lessons, after lessons, evening.
 *
 * @param bits one bit a cell, Monday before lessons first; 0 is "not said"
 */
public record Availability(int bits) {

    public static final int DAYS = 7;
    public static final int PARTS = 3;
    public static final int CELLS = DAYS * PARTS;

    public Availability {
        if (bits < 0 || bits >= 1 << CELLS) {
            throw new IllegalArgumentException("Not an availability: " + bits);
        }
    }

    /** From 21 ticks, day by day. */
    public static Availability of(boolean[] cells) {
        int bits = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            if (cells[cell]) {
                bits |= 1 << cell;
            }
        }
        return new Availability(bits);
    }

    public boolean[] cells() {
        boolean[] cells = new boolean[CELLS];
        for (int cell = 0; cell < CELLS; cell++) {
            cells[cell] = (bits & 1 << cell) != 0;
        }
        return cells;
    }

    /** How many of the 21 parts of the week are free. */
    public int count() {
        return Integer.bitCount(bits);
    }
}
