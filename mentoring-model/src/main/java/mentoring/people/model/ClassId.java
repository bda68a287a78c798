package mentoring.people.model;

import mentoring.shared.model.EntityRef;

/** Id of a class of one school year. */
public record ClassId(long value) implements EntityRef {
}
