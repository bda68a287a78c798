package mentoring.organization.model;

import mentoring.shared.model.EntityRef;

/** Id of an order of the director. */
public record OrderId(long value) implements EntityRef {
}
