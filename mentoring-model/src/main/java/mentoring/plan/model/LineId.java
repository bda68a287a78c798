package mentoring.plan.model;

import mentoring.shared.model.EntityRef;

/** Id of a line of a plan, which its rows in every edition share. */
public record LineId(long value) implements EntityRef {
}
