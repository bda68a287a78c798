package mentoring.organization;

import mentoring.organization.model.OrderKind;

/** Fired before a draft order is deleted: features let go of it. */
public record OrderDeleted(long orderId, OrderKind kind) {
}
