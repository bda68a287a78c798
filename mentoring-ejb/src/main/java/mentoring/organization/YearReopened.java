package mentoring.organization;

import mentoring.shared.model.SchoolYearRef;

/** Fired in the transaction in which a school goes on with a year whose closing it had begun, or opens a closed one again. */
public record YearReopened(SchoolYearRef year) {
}
