package mentoring.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Gives somebody a role who has no record as a school's person: by a new account, or by one that he has.
 *
 * @param login exact name of an account that exists; null for a new one
 * @param name  full name for a new account, surname first; ignored with a log-in
 * @param basis order number or reason
 */
public record Appoint(@Size(max = 60) String login,
                      @Size(max = 300) @Pattern(regexp = "[\\p{L}' -]+\\s+[\\p{L}' .-]+", message = "account.nameWhole") String name,
                      @NotBlank(message = "account.basisMissing") @Size(max = 300) String basis) {
}
