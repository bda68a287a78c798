package mentoring.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import mentoring.consent.model.Signers;
import mentoring.organization.model.PersonCategory;

/**
 * Somebody from outside becomes a candidate for a mentor: person, organisation and consent to data in one (decision 8).
 *
 * @param partnerId    organisation known to the school; null for none or a new one
 * @param newPartner   name of an organisation not yet known; null otherwise
 * @param namesake     true when the curator has said that a person of the same name is somebody else
 */
public record EnterOutsider(@NotBlank(message = "{participation.lastName}") @Size(max = 100, message = "{participation.tooLong}")
                            String lastName,
                            @NotBlank(message = "{participation.firstName}") @Size(max = 100, message = "{participation.tooLong}")
                            String firstName,
                            @Size(max = 100, message = "{participation.tooLong}") String middleName,
                            LocalDate birthDate,
                            @NotNull(message = "{participation.categoryMissing}") PersonCategory category,
                            Long partnerId,
                            @Size(max = 300, message = "{participation.tooLong}") String newPartner,
                            @Size(max = 120, message = "{participation.tooLong}") String post,
                            @Size(max = 40, message = "{participation.tooLong}") String phone,
                            @Email(message = "{participation.email}") @Size(max = 200, message = "{participation.tooLong}") String email,
                            boolean namesake,
                            @NotEmpty(message = "{participation.formMissing}") List<FormChoice> forms,
                            @NotNull @Valid OutsiderConsent consent) implements Serializable {

    /** The consent to data that comes with the person, and, where it was brought, the one to taking part. */
    public record OutsiderConsent(@NotNull(message = "{consent.dateMissing}") LocalDate signedOn, LocalDate validTo,
                                  @NotNull(message = "{consent.signersMissing}") Signers signedBy,
                                  @Size(max = 310, message = "{consent.tooLong}") String representative,
                                  @Size(max = 60, message = "{consent.tooLong}") String relation, boolean participates)
        implements Serializable {
    }
}
