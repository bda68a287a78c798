package mentoring.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import mentoring.organization.model.OrderKind;

/**
 * Drafts an order.
 *
 * @param title «О закреплении наставнических пар»
 */
public record DraftOrder(
    @NotNull(message = "{order.kindMissing}") OrderKind kind,
    @NotBlank(message = "{order.titleMissing}") @Size(max = 500, message = "{order.titleLong}") String title) {
}
