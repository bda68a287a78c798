package mentoring.pairing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.pairing.model.PairKind;
import mentoring.pairing.model.PairState;
import mentoring.people.model.ParticipantRole;
import mentoring.shared.model.NamesInText;

/**
 * What other features show of a pair. Whoever shows it answers for the reader being allowed its names.
 *
 * @param state       today's
 * @param orderNumber of the signed order that assigned it; null until it is signed
 * @param members     all there have been, mentors first; those who left have a date
 * @param shownOn     the day whose members are the pair's: today, or its last day
 */
public record PairCard(long id, long schoolId, int year, int pairNo, PairKind kind, long formId, String formName, String direction,
                       PairState state, LocalDate startsOn, LocalDate plannedEndOn, LocalDate endedOn, String orderNumber,
                       LocalDate orderDate, List<PairPerson> members, LocalDate shownOn) implements Serializable {

    private static final int NAMED = 3;

    public PairCard {
        members = List.copyOf(members);
    }

    public List<PairPerson> mentors() {
        return of(ParticipantRole.MENTOR);
    }

    public List<PairPerson> mentees() {
        return of(ParticipantRole.MENTEE);
    }

    private List<PairPerson> of(ParticipantRole role) {
        return members.stream().filter(member -> member.role() == role && member.presentOn(shownOn)).toList();
    }

    /** «Орлова – Климов»; of a larger group the first mentees and dots. */
    public String label() {
        return label(person -> person.name().last());
    }

    /** The names of its members, also of former ones, to be found in free text. */
    public NamesInText names() {
        return NamesInText.of(members.stream().map(PairPerson::name).toList());
    }

    String label(Function<PairPerson, String> names) {
        return side(mentors(), names) + " – " + side(mentees(), names);
    }

    private static String side(List<PairPerson> people, Function<PairPerson, String> names) {
        int named = people.size() > NAMED ? NAMED - 1 : people.size();
        String shown = people.stream().limit(named).map(names).collect(Collectors.joining(", "));
        return named < people.size() ? shown + " …" : shown;
    }
}
