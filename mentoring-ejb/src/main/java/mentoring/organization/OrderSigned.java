package mentoring.organization;

import java.time.LocalDate;
import mentoring.organization.model.OrderKind;

/** Fired in the transaction of the signature: features apply the order to all that names it, or refuse it. */
public record OrderSigned(long orderId, OrderKind kind, long schoolId, LocalDate date) {
}
