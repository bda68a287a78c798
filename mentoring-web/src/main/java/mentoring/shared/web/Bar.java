package mentoring.shared.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Parts of a bar (m:bar), laid from left to right. */
public final class Bar {

    private Bar() {
    }

    /**
     * One part.
     *
     * @param from    where it starts, in percent of the bar
     * @param percent how long it is
     * @param tone    ok, work, danger, warn or primary
     */
    public record Part(double from, double percent, String tone) implements Serializable {
    }

    /** Done, in work and overdue out of a total; the rest stays empty. */
    public static List<Part> of(int total, int done, int inWork, int overdue) {
        List<Part> parts = new ArrayList<>();
        double from = add(parts, 0, total, done, "ok");
        from = add(parts, from, total, inWork, "work");
        add(parts, from, total, overdue, "danger");
        return List.copyOf(parts);
    }

    private static double add(List<Part> parts, double from, int total, int count, String tone) {
        if (total <= 0 || count <= 0) {
            return from;
        }
        double percent = Math.min(100 - from, 100.0 * count / total);
        parts.add(new Part(from, percent, tone));
        return from + percent;
    }
}
