package mentoring.pairing;

import java.io.Serializable;
import java.util.List;
import mentoring.organization.model.OrderKind;

/**
 * A draft order with the pairs that it covers or may cover.
 *
 * @param offered all that may be chosen, the covered ones among them
 * @param covered ids of the pairs covered now
 */
public record AssignmentView(int version, OrderKind kind, long schoolId, int year, String title, List<PairRow> offered,
                             List<Long> covered) implements Serializable {

    public AssignmentView {
        offered = List.copyOf(offered);
        covered = List.copyOf(covered);
    }
}
