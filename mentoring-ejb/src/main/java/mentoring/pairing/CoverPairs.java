package mentoring.pairing;

import java.util.List;

/** Says which pairs a draft order covers from now on. */
public record CoverPairs(int version, List<Long> pairs) {

    public CoverPairs {
        pairs = pairs == null ? List.of() : List.copyOf(pairs);
    }
}
