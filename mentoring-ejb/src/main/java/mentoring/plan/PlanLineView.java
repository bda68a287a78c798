package mentoring.plan;

import java.io.Serializable;
import java.time.Instant;
import mentoring.plan.model.PlanStatus;

/**
 * A plan in a list.
 *
 * @param label       the pair as the caller may see it
 * @param formName    form of mentoring
 * @param schoolName  short name of the school
 * @param approved    true where an edition is or was in force, so that a percent means something
 * @param percent     percent done of the edition in force; 0 before approval
 * @param submittedAt when it was sent for review; null before
 * @param editionId   the edition under review or in draft; null where there is none
 */
public record PlanLineView(long planId, long pairId, int pairNo, String label, String formName, String schoolName, PlanStatus status,
                           boolean approved, int percent, Instant submittedAt, Long editionId) implements Serializable {
}
