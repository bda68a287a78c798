package mentoring.roadmap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import mentoring.organization.model.ProgrammeState;
import mentoring.roadmap.model.RoadmapState;
import mentoring.roadmap.model.RowStatus;
import mentoring.shared.model.Problem;

/**
 * A school's roadmap as it is shown.
 *
 * @param year         calendar year in which the school year begins
 * @param returnedNote why the director returned it; null where he did not
 * @param orderId      the order that approves it or is to; null where none is named yet
 * @param orderNumber  null until signed
 * @param unready      what keeps a draft from being handed to the director
 * @param allowed      what the reader may do with it now
 */
public record RoadmapView(long id, int version, long schoolId, String schoolName, int year, String yearLabel, RoadmapState state,
                          ProgrammeState programme, String returnedNote, Long orderId, String orderNumber, LocalDate orderDate,
                          List<SectionView> sections, List<Problem> unready, Set<RoadmapAction> allowed) implements Serializable {

    private static final Set<RowStatus> BEGUN = EnumSet.of(RowStatus.IN_PROGRESS, RowStatus.ON_TRACK, RowStatus.BEHIND, RowStatus.DUE_SOON,
        RowStatus.MET, RowStatus.NO_DATA);

    static boolean begun(RowView row) {
        return BEGUN.contains(row.state().status());
    }

    public int total() {
        return count(row -> true);
    }

    public int done() {
        return count(RowView::done);
    }

    public int inWork() {
        return sections.stream().mapToInt(SectionView::inWork).sum();
    }

    public int dueSoon() {
        return count(RowView::dueSoon);
    }

    public int overdue() {
        return count(RowView::overdue);
    }

    private int count(Predicate<RowView> which) {
        return (int) sections.stream().flatMap(section -> section.rows().stream()).filter(which).count();
    }
}
