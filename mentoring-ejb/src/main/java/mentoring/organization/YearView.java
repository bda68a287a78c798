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
 * @param closedOn null while it is not closed
 * @param reopened the last reopening; null where there was none
 */
public record YearView(int year, String label, int version, ProgrammeState state, LocalDate startsOn, LocalDate endsOn,
                       LocalDate closedOn, ClosingView.StepView reopened) implements Serializable {

    static YearView of(MentoringProgramme programme) {
        return new YearView(programme.schoolYear().start(), programme.schoolYear().label(), programme.version(), programme.state(),
            programme.startsOn(), programme.endsOn(), programme.closedOn(), reopening(programme));
    }

    private static ClosingView.StepView reopening(MentoringProgramme programme) {
        return programme.steps().stream().filter(step -> step.state() == ProgrammeState.CLOSING && step.note() != null)
            .reduce((one, later) -> later)
            .map(step -> new ClosingView.StepView(step.state(), step.madeOn(), step.madeBy(), step.note())).orElse(null);
    }

    public boolean closed() {
        return state == ProgrammeState.CLOSED;
    }
}
