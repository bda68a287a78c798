package mentoring.plan.model;

import mentoring.shared.model.EntityRef;

/** Id of an individual plan. */
public record PlanId(long value) implements EntityRef {
}
