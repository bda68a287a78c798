package mentoring.organization;

import java.io.Serializable;
import java.time.LocalDate;
import mentoring.organization.model.OrderKind;
import mentoring.organization.model.OrderState;

/**
 * A line of the register of orders.
 *
 * @param number null until signed
 * @param title  null where the reader may see number, date and kind only
 * @param recorded true for one that the curator recorded from paper
 */
public record OrderRow(long id, OrderKind kind, OrderState state, String number, LocalDate date, String title,
                       boolean recorded) implements Serializable {
}
