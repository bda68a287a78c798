package mentoring.pairing.model;

import java.util.Set;
import mentoring.organization.model.PersonCategory;
import mentoring.people.model.ParticipantRole;
import mentoring.shared.model.PersonName;

/**
 * Somebody who is to be in a pair, as the rules see him on the day.
 *
 * @param category in which capacity he takes part
 * @param admitted whether he is a participant of the year, not a candidate only
 * @param age      full years; null where the birth date is unknown
 * @param grade    his class or course; null for those in none
 * @param lacking  consents without which nobody is paired, and which he has not
 */
public record PairCandidate(long participationId, long personId, PersonName name, ParticipantRole role, PersonCategory category,
                            boolean admitted, Integer age, Integer grade, Set<PairPaper> lacking) {

    private static final int ADULT = 18;

    public PairCandidate {
        lacking = Set.copyOf(lacking);
    }

    /** A pupil whose birth date nobody knows counts as a minor, everybody else as an adult. */
    public boolean minor() {
        return age == null ? category == PersonCategory.PUPIL : age < ADULT;
    }

    /** «Климов Илья», as refusals name a person. */
    String shortName() {
        return name.last() + " " + name.first();
    }
}
