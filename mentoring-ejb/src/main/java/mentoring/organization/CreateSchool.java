package mentoring.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import mentoring.organization.model.SchoolKind;
import mentoring.shared.model.Text;

/** A new school or college. Its director completes the rest. */
public record CreateSchool(
    @NotNull(message = "{organization.kindMissing}") SchoolKind kind,
    @NotBlank(message = "{organization.fullNameMissing}") @Size(max = 500, message = "{organization.tooLong}") String fullName,
    @NotBlank(message = "{organization.shortNameMissing}") @Size(max = 120, message = "{organization.tooLong}") String shortName,
    @NotBlank(message = "{organization.placeMissing}") @Size(max = 200, message = "{organization.tooLong}") String place,
    @NotBlank(message = "{organization.directorMissing}") @Size(max = 310, message = "{organization.tooLong}") String directorName) {

    public CreateSchool {
        fullName = Text.tidy(fullName);
        shortName = Text.tidy(shortName);
        place = Text.tidy(place);
        directorName = Text.tidy(directorName);
    }
}
