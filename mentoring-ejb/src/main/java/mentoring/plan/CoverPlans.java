package mentoring.plan;

import java.util.List;

/**
 * Says which plans a draft order covers from now on.
 *
 * @param version  version of the order seen
 * @param editions ids of endorsed editions
 */
public record CoverPlans(int version, List<Long> editions) {

    public CoverPlans {
        editions = editions == null ? List.of() : List.copyOf(editions);
    }
}
