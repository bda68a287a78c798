package mentoring.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Drafts an order that approves plans.
 *
 * @param title    «Об утверждении индивидуальных планов»
 * @param editions ids of endorsed editions
 */
public record DraftApproval(
    @NotBlank(message = "{order.titleMissing}") @Size(max = 500, message = "{order.titleLong}") String title,
    List<Long> editions) {

    public DraftApproval {
        editions = editions == null ? List.of() : List.copyOf(editions);
    }
}
