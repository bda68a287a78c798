package mentoring.exchange;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import mentoring.document.model.DocumentForm;

/**
 * A wish for many documents at once.
 *
 * @param classId only pairs with somebody of that class; null for all
 */
public record PrintAll(Long classId, @NotNull @NotEmpty(message = "{exchange.printing.noForm}") Set<DocumentForm> forms) {
}
