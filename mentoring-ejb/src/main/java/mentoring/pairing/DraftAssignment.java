package mentoring.pairing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import mentoring.organization.model.OrderKind;

/**
 * Drafts an order over pairs: ASSIGNMENT over those that wait for it, CHANGE over those that ended early.
 *
 * @param pairs ids of the pairs
 */
public record DraftAssignment(
    @NotNull(message = "{order.kindMissing}") OrderKind kind,
    @NotBlank(message = "{order.titleMissing}") @Size(max = 500, message = "{order.titleLong}") String title,
    List<Long> pairs) {

    public DraftAssignment {
        pairs = pairs == null ? List.of() : List.copyOf(pairs);
    }
}
