package mentoring.organization;

import java.time.LocalDate;
import java.util.List;
import mentoring.organization.model.OrderKind;
import mentoring.shared.model.Problem;

/** What a higher feature knows of the orders that its objects name. The annex is derived from these objects, never typed. */
public interface OrderAnnex {

    /** True for the kinds of order that this feature's objects may name. */
    boolean serves(OrderKind kind);

    /** True where an order of the kind makes no sense without anything of this feature. */
    default boolean needed(OrderKind kind) {
        return serves(kind) && kind != OrderKind.CHANGE;
    }

    /**
     * The annex of an order.
     *
     * @param named false where the reader may see initials only (decision 22)
     */
    AnnexTable table(long orderId, OrderKind kind, boolean named);

    /** What would be out of sequence if the order bore that date; the director may go on with a reason. */
    List<Problem> conflicts(long orderId, OrderKind kind, LocalDate date);
}
