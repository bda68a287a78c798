package mentoring.roadmap;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import mentoring.roadmap.model.MoveTerm;
import mentoring.shared.model.Text;

/**
 * Moves a row's term by an order.
 *
 * @param version the version seen
 * @param from    first day of a range of months; else null
 */
public record MoveRowTerm(int version, LocalDate from, LocalDate to,
                          @Size(max = 30, message = "{roadmap.term.orderNumberLong}") String orderNumber, LocalDate orderDate,
                          @Size(max = 1000, message = "{roadmap.term.reasonLong}") String reason) {

    MoveTerm move() {
        return new MoveTerm(from, to, Text.tidy(orderNumber), orderDate, Text.tidy(reason));
    }
}
