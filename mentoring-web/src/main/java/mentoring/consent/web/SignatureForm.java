package mentoring.consent.web;

import java.io.Serializable;
import java.time.LocalDate;
import mentoring.consent.model.Signers;

/** When, until when and by whom papers were signed, as the form holds it. */
public class SignatureForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate signedOn;
    private LocalDate validTo;
    private Signers signedBy = Signers.SUBJECT;
    private Long representative;
    private String newRepresentative;
    private String relation;

    /** Without a name and an id nobody of the representatives signed. */
    Long representativeId() {
        return signedBy.representative() ? representative : null;
    }

    /** The new representative's name, where one signed who is not in the list. */
    String newName() {
        return signedBy.representative() && representative == null ? newRepresentative : null;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public Signers getSignedBy() {
        return signedBy;
    }

    public void setSignedBy(Signers signedBy) {
        this.signedBy = signedBy;
    }

    public Long getRepresentative() {
        return representative;
    }

    public void setRepresentative(Long representative) {
        this.representative = representative;
    }

    public String getNewRepresentative() {
        return newRepresentative;
    }

    public void setNewRepresentative(String newRepresentative) {
        this.newRepresentative = newRepresentative;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }
}
