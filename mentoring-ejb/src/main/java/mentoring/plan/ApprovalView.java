package mentoring.plan;

import java.io.Serializable;
import java.util.List;

/**
 * A draft order with the plans that it covers or may cover.
 *
 * @param version goes back with a change
 * @param offered all that may be chosen, the covered ones among them
 * @param covered ids of the editions covered now
 */
public record ApprovalView(int version, long schoolId, int year, String title, List<PlanLineView> offered, List<Long> covered)
    implements Serializable {
}
