package mentoring.organization;

import java.io.Serializable;
import java.time.LocalDate;
import mentoring.organization.model.MentoringProgramme;
import mentoring.organization.model.ProgrammeState;

/**
 * A school's year.
 *
 * @param year  calendar year in which it begins
 * @param label as it is written: 2026/27
 */
public record YearView(int year, String label, int version, ProgrammeState state, LocalDate startsOn, LocalDate endsOn)
        implements Serializable {

    static YearView of(MentoringProgramme programme) {
        return new YearView(programme.schoolYear().start(), programme.schoolYear().label(), programme.version(), programme.state(),
            programme.startsOn(), programme.endsOn());
    }

    public boolean closed() {
        return state == ProgrammeState.CLOSED;
    }
}
