package mentoring.organization;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import mentoring.organization.model.OrderKind;
import mentoring.organization.model.OrderState;

/**
 * An order with its annex.
 *
 * @param version        goes back with a change
 * @param title          null where the reader may see number, date and kind only, as the signer's name and post
 * @param overrideReason why dates out of sequence were accepted; null where none was
 * @param recordedBy     who copied it from the paper; null where the director signed it here
 * @param recordedAt     null where the director signed it here
 * @param allowed        what the reader may do with it now
 */
public record OrderView(long id, int version, long schoolId, int year, OrderKind kind, OrderState state, String number, LocalDate date,
                        String title, String signerName, String signerPost, String overrideReason, String recordedBy,
                        Instant recordedAt, AnnexTable annex,
                        Set<OrderAction> allowed) implements Serializable {
}
