package mentoring.consent;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import mentoring.organization.model.PersonCategory;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.people.model.ParticipationState;
import mentoring.people.model.TopicKind;
import mentoring.shared.model.Problem;
import mentoring.shared.model.SchoolYearRef;

/**
 * A line of a register with everything behind it.
 *
 * @param missing    what admission still waits for, in words of messages; empty when nothing
 * @param details    request, competences, time; null while no consent to data is valid
 * @param leftReason null for readers who need not know it
 * @param changeable true where the reader may change it
 */
public record ParticipationView(long id, int version, SchoolYearRef year, PersonLine person, ParticipantRole role,
                                PersonCategory category, ParticipationState state, LocalDate enteredOn, LocalDate admittedOn,
                                LocalDate leftOn, String leftReason, List<FormLine> forms, Details details, List<Problem> missing,
                                boolean changeable, Reader reader) implements Serializable {

    /** Whose eyes see it: the school's staff, the person, or the other side of the pair. */
    public enum Reader {
        STAFF, SELF, MENTOR, MENTEE;

        /** True for those who see papers and decisions too. */
        public boolean near() {
            return this == STAFF || this == SELF;
        }
    }

    /** A chosen form with the role model under its neutral name; null where none was chosen. */
    public record FormLine(long formId, String name, Long roleModelId, String roleModel) implements Serializable {
    }

    /** What the consent to data opens. */
    public record Details(Integer capacity, int availability, Integer minutesPerWeek, String request, String achievements,
                          List<String> competences, List<String> requestTopics, List<String> interests) implements Serializable {

        /** What a mentee may read of the mentor. */
        static Details ofMentor(Participation from) {
            return new Details(null, 0, null, null, null, from.topics(TopicKind.COMPETENCE), List.of(), List.of());
        }

        static Details of(Participation from) {
            return new Details(from.capacity(), from.availability(), from.minutesPerWeek(), from.request(), from.achievements(),
                from.topics(TopicKind.COMPETENCE), from.topics(TopicKind.REQUEST), from.topics(TopicKind.INTEREST));
        }
    }
}
