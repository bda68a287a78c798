package mentoring.pairing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import mentoring.pairing.model.PairGap;
import mentoring.pairing.model.PairKind;
import mentoring.pairing.model.PairState;

/**
 * A line of a list of pairs.
 *
 * @param label   «Орлова – Климов», or initials where the reader may see no more
 * @param members class or post of mentor and mentees; null where the reader may not see them
 * @param missing what a forming pair lacks; empty otherwise
 */
public record PairRow(long id, int pairNo, PairKind kind, String label, String members, String formName, PairState state,
                      LocalDate startsOn, LocalDate plannedEndOn, LocalDate endedOn, String orderNumber, LocalDate orderDate,
                      List<PairGap> missing) implements Serializable {

    public PairRow {
        missing = List.copyOf(missing);
    }
}
