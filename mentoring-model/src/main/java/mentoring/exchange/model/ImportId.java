package mentoring.exchange.model;

import mentoring.shared.model.EntityRef;

/** Id of an import. */
public record ImportId(long value) implements EntityRef {
}
