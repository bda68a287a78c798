package mentoring.pairing.model;

import mentoring.shared.model.EntityRef;
import mentoring.shared.model.Refusal;

/** Id of a mentoring pair or group. */
public record PairId(long value) implements EntityRef {

    /** The id of an address; one that names none is refused like a missing pair. */
    public static PairId of(Long value) {
        if (value == null) {
            throw Refusal.notFound();
        }
        return new PairId(value);
    }
}
