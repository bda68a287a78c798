package mentoring.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import mentoring.shared.model.Text;

/** Changes what is printed of a school. */
public record DescribeSchool(
    int version,
    @NotBlank(message = "{organization.fullNameMissing}") @Size(max = 500, message = "{organization.tooLong}") String fullName,
    @NotBlank(message = "{organization.shortNameMissing}") @Size(max = 120, message = "{organization.tooLong}") String shortName,
    @NotBlank(message = "{organization.directorMissing}") @Size(max = 310, message = "{organization.tooLong}") String directorName,
    @NotBlank(message = "{organization.postMissing}") @Size(max = 120, message = "{organization.tooLong}") String directorPost,
    @NotBlank(message = "{organization.placeMissing}") @Size(max = 200, message = "{organization.tooLong}") String place,
    @Size(max = 500, message = "{organization.tooLong}") String address,
    @Pattern(regexp = "\\d{10}", message = "{organization.innWrong}") String inn,
    @Pattern(regexp = "\\d{13}", message = "{organization.ogrnWrong}") String ogrn,
    @Size(max = 200, message = "{organization.tooLong}") String site) {

    public DescribeSchool {
        fullName = Text.tidy(fullName);
        shortName = Text.tidy(shortName);
        directorName = Text.tidy(directorName);
        directorPost = Text.tidy(directorPost);
        place = Text.tidy(place);
        address = Text.tidy(address);
        inn = Text.tidy(inn);
        ogrn = Text.tidy(ogrn);
        site = Text.tidy(site);
    }
}
