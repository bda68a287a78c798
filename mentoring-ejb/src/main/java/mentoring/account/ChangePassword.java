package mentoring.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A person's wish for another password.
 *
 * @param current the password so far
 * @param wanted  the new one
 */
public record ChangePassword(@NotBlank(message = "account.password.missing") String current,
                             @NotNull(message = "account.password.wantedMissing") @Size(max = 200) String wanted) {
}
