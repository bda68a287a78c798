package mentoring.pairing;

import java.io.Serializable;
import java.util.List;

/** A part of a list of pairs, and how many there are in all. */
public record PairPage(List<PairRow> rows, int total) implements Serializable {

    public PairPage {
        rows = List.copyOf(rows);
    }
}
