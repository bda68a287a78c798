package mentoring.roadmap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import mentoring.roadmap.model.EvidenceSubject;
import mentoring.roadmap.model.ResponsibleKind;
import mentoring.roadmap.model.RowState;
import mentoring.roadmap.model.TermKind;
import mentoring.roadmap.model.Verdict;

/**
 * A row of the roadmap as it is shown.
 *
 * @param no            1.1 to 5.4
 * @param termText      as printed
 * @param nextDay       the next day by which something must be done; null where none is set
 * @param computed      false: the row is done by evidence
 * @param responsible   who answers for it by name; null where the school has not chosen
 * @param kinds         whether that is the curator, the director or somebody of the school's choice
 * @param evidence      what the reader may see of it
 * @param hiddenPieces  pieces of evidence that he may not see
 * @param confirmedFor  the responsible without an account for whom the curator reported; else null
 * @param note          why it is late, not done or no longer done; may be null
 * @param suggested     what would do as evidence
 */
public record RowView(long id, int version, String key, String no, int section, String content, String expected, String indicatorText,
                      TermKind termKind, String termText, LocalDate nextDay, RowState state, boolean computed, List<ValueView> values,
                      String responsible, List<ResponsibleKind> kinds, List<EvidenceView> evidence, int hiddenPieces,
                      LocalDate confirmedOn, String confirmedName, String confirmedFor, String note, List<EvidenceSubject> suggested)
    implements Serializable {

    /** The value that decides: the worst of those that have a threshold; null where nothing is counted. */
    public ValueView mainValue() {
        return values.stream().filter(value -> value.needed() != null).min(Comparator.comparingInt(RowView::rank)
            .thenComparing(ValueView::percent, Comparator.nullsFirst(Comparator.naturalOrder()))).orElse(null);
    }

    private static int rank(ValueView value) {
        return value.verdict() == Verdict.NOT_MET ? 0 : value.verdict() == Verdict.NO_DATA ? 1 : 2;
    }

    public boolean done() {
        return confirmedOn != null;
    }

    public boolean overdue() {
        return state.overdue();
    }

    public boolean dueSoon() {
        return state.dueSoon();
    }

    /** True where the row needs somebody now. */
    public boolean urgent() {
        return overdue() || dueSoon();
    }
}
