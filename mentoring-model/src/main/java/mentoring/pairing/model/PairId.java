package mentoring.pairing.model;

import mentoring.shared.model.EntityRef;

/** Id of a mentoring pair or group. */
public record PairId(long value) implements EntityRef {
}
