package mentoring.exchange.model;

import mentoring.shared.model.EntityRef;

/** Id of a printing of many documents. */
public record PrintingId(long value) implements EntityRef {
}
