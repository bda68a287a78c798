package mentoring.consent.web;

import java.util.List;
import mentoring.consent.EnterOutsider;
import mentoring.consent.FormChoice;
import mentoring.consent.model.Signers;
import mentoring.organization.model.PersonCategory;
import mentoring.people.web.NamedForm;

/** Somebody from outside as the form holds him. */
public class OutsiderForm extends NamedForm {

    private static final long serialVersionUID = 1L;

    private final SignatureForm signature = new SignatureForm();
    private PersonCategory category = PersonCategory.PARTNER;
    private Long partner;
    private String newPartner;
    private String post;
    private String phone;
    private String email;
    private boolean namesake;
    private boolean signed = true;
    private boolean participates;

    EnterOutsider command(List<FormChoice> forms, EnterOutsider.OutsiderConsent consent) {
        EnterOutsider.OutsiderConsent brought = signed ? consent : new EnterOutsider.OutsiderConsent(consent.signedOn(), consent.validTo(),
            Signers.NOBODY, null, null, false);
        return new EnterOutsider(getLastName(), getFirstName(), getMiddleName(), getBirthDate(), category, partner,
            partner == null ? newPartner : null, post, phone, email, namesake, forms, brought);
    }

    public SignatureForm getSignature() {
        return signature;
    }

    public PersonCategory getCategory() {
        return category;
    }

    public void setCategory(PersonCategory category) {
        this.category = category;
    }

    public Long getPartner() {
        return partner;
    }

    public void setPartner(Long partner) {
        this.partner = partner;
    }

    public String getNewPartner() {
        return newPartner;
    }

    public void setNewPartner(String newPartner) {
        this.newPartner = newPartner;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isNamesake() {
        return namesake;
    }

    public void setNamesake(boolean namesake) {
        this.namesake = namesake;
    }

    /** True where the consent to data was brought, without which nobody from outside is kept. */
    public boolean isSigned() {
        return signed;
    }

    public void setSigned(boolean signed) {
        this.signed = signed;
    }

    public boolean isParticipates() {
        return participates;
    }

    public void setParticipates(boolean participates) {
        this.participates = participates;
    }
}
