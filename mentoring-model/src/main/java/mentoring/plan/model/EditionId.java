package mentoring.plan.model;

import mentoring.shared.model.EntityRef;

/** Id of an edition of a plan. */
public record EditionId(long value) implements EntityRef {
}
