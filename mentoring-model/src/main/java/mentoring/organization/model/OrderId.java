package mentoring.organization.model;

import mentoring.shared.model.EntityRef;
import mentoring.shared.model.Refusal;

/** Id of an order of the director. */
public record OrderId(long value) implements EntityRef {

    /** The id of an address; one that names none is refused like a missing order. */
    public static OrderId of(Long value) {
        if (value == null) {
            throw Refusal.notFound();
        }
        return new OrderId(value);
    }
}
