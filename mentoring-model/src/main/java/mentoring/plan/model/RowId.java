package mentoring.plan.model;

import mentoring.shared.model.EntityRef;

/** Id of a row of a plan's edition. */
public record RowId(long value) implements EntityRef {
}
