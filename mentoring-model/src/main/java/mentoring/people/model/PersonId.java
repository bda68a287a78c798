package mentoring.people.model;

import mentoring.shared.model.EntityRef;

/** Id of a person of a school. */
public record PersonId(long value) implements EntityRef {
}
