package mentoring.pairing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import mentoring.pairing.model.PairKind;

/**
 * Makes a pair or group by hand.
 *
 * @param roleModelId    null where none is chosen
 * @param direction      what it works at; may follow later
 * @param teacherPresent true where a teacher is present at the meetings
 * @param mentors        participation ids
 * @param mentees        participation ids: one in a pair, two to ten in a group
 * @param startsOn       may follow later
 * @param plannedEndOn   may follow later
 * @param reason         why the pair is made although something speaks against it; null or blank where nothing does
 */
public record FormPair(
    @NotNull(message = "{pairing.form.kindMissing}") PairKind kind,
    @NotNull(message = "{pairing.form.formMissing}") Long formId,
    Long roleModelId,
    @Size(max = 300, message = "{pairing.directionLong}") String direction,
    boolean teacherPresent,
    List<Long> mentors,
    List<Long> mentees,
    LocalDate startsOn,
    LocalDate plannedEndOn,
    @Size(max = 1000, message = "{pairing.reasonLong}") String reason) {

    public FormPair {
        mentors = mentors == null ? List.of() : List.copyOf(mentors);
        mentees = mentees == null ? List.of() : List.copyOf(mentees);
    }

    /** The same with dates. */
    FormPair on(LocalDate first, LocalDate plannedEnd) {
        return new FormPair(kind, formId, roleModelId, direction, teacherPresent, mentors, mentees, first, plannedEnd, reason);
    }
}
