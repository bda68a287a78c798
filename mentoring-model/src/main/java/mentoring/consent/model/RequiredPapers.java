package mentoring.consent.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import mentoring.organization.model.PersonCategory;
import mentoring.people.model.ParticipantRole;

/** Which papers a person needs, by role, category, age, the other side and purpose. Pure. */
public final class RequiredPapers {

    /** What admission and row 1.8 of the roadmap ask of everybody (decision 9). */
    public static final Set<ConsentKind> OF_PARTICIPANT =
        Collections.unmodifiableSet(EnumSet.of(ConsentKind.PERSONAL_DATA, ConsentKind.PARTICIPATION));

    /**
     * In what somebody takes part.
     *
     * @param adult        true when the person is of age that day
     * @param withMinors   true when somebody of the other side is a minor
     * @param withTeachers true when the other side are teachers, which is what article 351.8 is about
     * @param sameEmployer true when both sides work for the same employer
     */
    public record Situation(ParticipantRole role, PersonCategory category, boolean adult, boolean withMinors, boolean withTeachers,
                            boolean sameEmployer) {

        /** Somebody without a pair. */
        public static Situation alone(ParticipantRole role, PersonCategory category, boolean adult) {
            return new Situation(role, category, adult, false, false, false);
        }
    }

    private RequiredPapers() {
    }

    /** The papers that must be valid. */
    public static Set<ConsentKind> of(Situation situation, Purpose purpose) {
        EnumSet<ConsentKind> kinds = EnumSet.copyOf(OF_PARTICIPANT);
        switch (purpose) {
            case PUBLICATION -> kinds = EnumSet.of(ConsentKind.PUBLICATION);
            case NEW_PAIR -> kinds.addAll(ofPair(situation));
            case ADMISSION, RUNNING -> { }
        }
        return kinds;
    }

    /** Clearance of an adult mentor of minors, and the labour papers of an employee who helps an employee: asked of the pair. */
    public static Set<ConsentKind> ofPair(Situation situation) {
        EnumSet<ConsentKind> kinds = EnumSet.noneOf(ConsentKind.class);
        if (situation.role() != ParticipantRole.MENTOR) {
            return kinds;
        }
        if (situation.withMinors() && situation.adult() && situation.category() != PersonCategory.PUPIL) {
            kinds.add(ConsentKind.CLEARANCE);
        }
        if (situation.sameEmployer() && situation.withTeachers() && situation.category() == PersonCategory.TEACHER) {
            kinds.add(ConsentKind.LABOUR_MENTORING);
        }
        return kinds;
    }
}
