package mentoring.plan;

import java.io.Serializable;
import mentoring.plan.model.PlanStatus;

/**
 * Which plans a list shows.
 *
 * @param status only plans in that state; null for all
 */
public record PlanFilter(PlanStatus status) implements Serializable {
}
