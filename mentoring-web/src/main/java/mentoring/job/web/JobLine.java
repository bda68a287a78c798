package mentoring.job.web;

import java.io.Serializable;

/**
 * How far running work has come, for the house's job line.
 *
 * @param percent 0 while nobody knows how much there is to do
 */
public record JobLine(String text, int percent) implements Serializable {

    private static final int WHOLE = 100;

    /** A line for so many units done of so many; none where there is nothing to count yet. */
    public static JobLine of(String text, int done, int total) {
        return new JobLine(text, percent(done, total));
    }

    static int percent(int done, int total) {
        return total == 0 ? 0 : Math.min(WHOLE, done * WHOLE / total);
    }
}
