package mentoring.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Gives a draft another title. */
public record RenameOrder(int version,
    @NotBlank(message = "{order.titleMissing}") @Size(max = 500, message = "{order.titleLong}") String title) {
}
