package mentoring.organization;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Copies number and date from an order that the director signed on paper.
 *
 * @param version the version seen
 * @param number  text, such as «100-к»
 */
public record RecordPaperOrder(int version, @Size(max = 30, message = "{order.numberLong}") String number, LocalDate date) {
}
