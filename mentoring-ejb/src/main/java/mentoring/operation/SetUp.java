package mentoring.operation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import mentoring.organization.model.LocalZone;
import mentoring.organization.model.SchoolKind;
import mentoring.shared.model.Text;

/**
 * What the first start asks.
 *
 * @param token        the code that the console or the server's log shows
 * @param municipality its name
 * @param zone         where days begin and meetings are shown
 * @param kind         of the first school, as its names and its director
 * @param adminName    surname, given name and patronymic of the administrator
 * @param password     the administrator's own, typed twice
 */
public record SetUp(
    @NotBlank(message = "{operation.setup.tokenMissing}") String token,
    @NotBlank(message = "{operation.setup.municipalityMissing}") @Size(max = 300, message = "{organization.tooLong}") String municipality,
    @NotNull(message = "{operation.setup.zoneMissing}") LocalZone zone,
    @NotNull(message = "{organization.kindMissing}") SchoolKind kind,
    @NotBlank(message = "{organization.fullNameMissing}") @Size(max = 500, message = "{organization.tooLong}") String fullName,
    @NotBlank(message = "{organization.shortNameMissing}") @Size(max = 120, message = "{organization.tooLong}") String shortName,
    @NotBlank(message = "{organization.directorMissing}") @Size(max = 310, message = "{organization.tooLong}") String directorName,
    @NotBlank(message = "{organization.placeMissing}") @Size(max = 200, message = "{organization.tooLong}") String place,
    @NotBlank(message = "{operation.setup.adminNameMissing}") @Size(max = 200, message = "{organization.tooLong}")
    @Pattern(regexp = "\\S+ \\S.*", message = "{operation.setup.adminNameShort}") String adminName,
    @NotBlank(message = "{operation.setup.loginMissing}")
    @Pattern(regexp = "[a-z][a-z0-9._-]{2,59}", message = "{operation.setup.loginWrong}") String login,
    @NotBlank(message = "{operation.setup.passwordMissing}") @Size(max = 200, message = "{organization.tooLong}") String password,
    String again) {

    public SetUp {
        token = Text.tidy(token);
        municipality = Text.tidy(municipality);
        fullName = Text.tidy(fullName);
        shortName = Text.tidy(shortName);
        directorName = Text.tidy(directorName);
        place = Text.tidy(place);
        adminName = Text.tidy(adminName);
        login = login == null ? null : login.strip().toLowerCase(Locale.ROOT);
    }
}
