package mentoring.organization;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Notes the figures of a school as of a day. */
public record RecordFigures(
    @NotNull(message = "{organization.dateMissing}") LocalDate asOf,
    @NotNull(message = "{organization.numberMissing}") @Min(value = 0, message = "{organization.numberWrong}")
    @Max(value = MOST, message = "{organization.numberWrong}") Integer pupils,
    @Min(value = 0, message = "{organization.numberWrong}") @Max(value = MOST, message = "{organization.numberWrong}")
    Integer pupilsFrom10To19,
    @Min(value = 0, message = "{organization.numberWrong}") @Max(value = MOST, message = "{organization.numberWrong}")
    Integer pupilsFrom15To19,
    @NotNull(message = "{organization.numberMissing}") @Min(value = 0, message = "{organization.numberWrong}")
    @Max(value = MOST, message = "{organization.numberWrong}") Integer teachingStaff,
    @Min(value = 0, message = "{organization.numberWrong}") @Max(value = MOST, message = "{organization.numberWrong}")
    Integer earlyCareer) {

    static final int MOST = 99_999;
}
