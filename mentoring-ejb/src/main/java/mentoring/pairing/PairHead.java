package mentoring.pairing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import mentoring.pairing.model.PairKind;
import mentoring.pairing.model.PairState;

/**
 * A pair with its people, as the caller may see them: what the head of a plan, a calendar or a journal needs.
 *
 * @param direction  may be null
 * @param startsOn   may be null while the pair is being formed
 * @param endsOn     day on which it ended or is to end; may be null
 * @param mentors    present ones first
 * @param mentees    present ones first
 */
public record PairHead(long pairId, long schoolId, int year, int pairNo, PairKind kind, PairState state, long formId, String formName,
                         String direction, LocalDate startsOn, LocalDate endsOn, List<PairHeadPerson> mentors, List<PairHeadPerson> mentees)
    implements Serializable {

    /** «Орлова – Климов», or «Орлова – группа 12»; «Пара № 12» where no name may be read. */
    public String label() {
        if (mentors.stream().anyMatch(PairHeadPerson::masked) || mentees.stream().anyMatch(PairHeadPerson::masked)) {
            return "№\u00a0" + pairNo + ": " + initials(mentors) + " – " + initials(mentees);
        }
        String mentor = mentors.stream().filter(PairHeadPerson::present).map(PairHead::surname).collect(Collectors.joining(", "));
        return mentor + " – " + (kind == PairKind.GROUP ? "группа\u00a0" + pairNo : mentees.stream().filter(PairHeadPerson::present)
            .map(PairHead::surname).collect(Collectors.joining(", ")));
    }

    private static String initials(List<PairHeadPerson> people) {
        return people.stream().filter(PairHeadPerson::present).map(PairHeadPerson::briefName).collect(Collectors.joining(", "));
    }

    private static String surname(PairHeadPerson person) {
        return person.fullName().split(" ", 2)[0];
    }

    /** Full names of the present mentors, as printed. */
    public String mentorNames() {
        return names(mentors);
    }

    /** Full names of the present mentees, as printed. */
    public String menteeNames() {
        return names(mentees);
    }

    private static String names(List<PairHeadPerson> people) {
        return people.stream().filter(PairHeadPerson::present).map(PairHeadPerson::fullName).collect(Collectors.joining(", "));
    }

    /** True where at least one name is hidden from the caller. */
    public boolean masked() {
        return mentors.stream().anyMatch(PairHeadPerson::masked) || mentees.stream().anyMatch(PairHeadPerson::masked);
    }
}
