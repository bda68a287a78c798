package mentoring.roadmap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mentoring.organization.model.ProgrammeState;
import mentoring.roadmap.model.RoadmapState;
import mentoring.shared.model.Problem;

/**
 * A row with what its own page shows beside it.
 *
 * @param termFixed   true where the term comes from the programme or the template
 * @param personId    record of who answers for it; null where he has none or nobody was chosen
 * @param obstacles   why it cannot be confirmed today; empty when it can
 * @param answers     true where the reader marks the row, for himself or for somebody without an account
 * @param reportedFor in whose name he does; null for his own
 * @param allowed     what the reader may do with the row
 */
public record RowDetail(long roadmapId, long schoolId, int year, String yearLabel, RoadmapState state, ProgrammeState programme,
                        RowView row, LocalDate termFrom, LocalDate termTo, boolean termFixed, Long personId, List<NumberView> numbers,
                        List<MovedTerm> moved, List<Problem> obstacles, boolean answers, String reportedFor, Set<RoadmapAction> allowed)
    implements Serializable {

    /**
     * A term that was moved.
     *
     * @param from   the old last day; null where there was none
     * @param reason null for who does not work in the school
     */
    public record MovedTerm(LocalDate on, LocalDate from, LocalDate to, String orderNumber, LocalDate orderDate, String reason)
        implements Serializable {
    }
}
