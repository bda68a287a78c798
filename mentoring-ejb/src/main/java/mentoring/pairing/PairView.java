package mentoring.pairing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mentoring.pairing.model.EndReason;
import mentoring.pairing.model.PairCaution;
import mentoring.pairing.model.PairGap;
import mentoring.pairing.model.PairKind;
import mentoring.pairing.model.PairState;

/**
 * A pair as its page shows it to this reader.
 *
 * @param version       goes back with a change
 * @param label         «Орлова – Климов», or initials where the reader may see no more
 * @param roleModel     the neutral name; null where none is chosen
 * @param recordedState what is stored: differs from state while a recorded end lies ahead
 * @param order         the draft or signed order that names it; null where there is none or the reader may not know
 * @param endReason     curator and director only
 * @param missing       what a forming pair lacks; empty otherwise and for others than curator and director
 * @param cautions      what the curator passed over, and why
 * @param staff         true for curator and director, who see everything
 * @param insider       true for everybody of the school
 * @param ofEmployees   true where an employee helps an employee (article 351.8)
 * @param allowed       what the reader may do with it now
 */
public record PairView(long id, int version, long schoolId, int year, int pairNo, PairKind kind, String label, long formId,
                       String formName, Long roleModelId, String roleModel, String direction, boolean teacherPresent, PairState state,
                       PairState recordedState, LocalDate startsOn, LocalDate plannedEndOn, LocalDate endedOn, EndReason endReason,
                       String endNote, Order order, List<Member> mentors, List<Member> mentees, List<Member> former, List<PairGap> missing,
                       List<Caution> cautions, boolean staff, boolean insider, boolean ofEmployees,
                       Set<PairAction> allowed) implements Serializable {

    /** The order that assigns the pair. Number and date are null until it is signed. */
    public record Order(long id, boolean signed, String number, LocalDate date) implements Serializable {
    }

    /**
     * A member as this reader sees him.
     *
     * @param personId null where the reader has no page of the person
     * @param leftOn   null while he is a member
     */
    public record Member(long participationId, Long personId, String name, String detail, LocalDate joinedOn, LocalDate leftOn,
                         EndReason leftReason) implements Serializable {
    }

    /** A caution and the reason given. */
    public record Caution(PairCaution caution, String reason) implements Serializable {
    }

    public PairView {
        mentors = List.copyOf(mentors);
        mentees = List.copyOf(mentees);
        former = List.copyOf(former);
        missing = List.copyOf(missing);
        cautions = List.copyOf(cautions);
        allowed = Set.copyOf(allowed);
    }
}
