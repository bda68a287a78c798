package mentoring.consent;

import java.io.Serializable;
import java.util.List;

/**
 * A page of a longer list.
 *
 * @param total length of the whole list under the same filter
 */
public record Slice<T extends Serializable>(List<T> rows, int total) implements Serializable {

    /** Cuts a page out of a list that is in memory. */
    public static <T extends Serializable> Slice<T> of(List<T> all, int first, int size) {
        int from = Math.min(Math.max(first, 0), all.size());
        return new Slice<>(List.copyOf(all.subList(from, Math.min(from + size, all.size()))), all.size());
    }
}
