package mentoring.organization;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Signs an order.
 *
 * @param version the version seen
 * @param number  text, such as «100-к»
 * @param reason  why dates out of sequence are accepted; null or blank where none is
 */
public record SignOrder(int version, @Size(max = 30, message = "{order.numberLong}") String number, LocalDate date,
                        @Size(max = 1000, message = "{order.reasonLong}") String reason) {
}
