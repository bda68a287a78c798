package mentoring.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import mentoring.shared.model.Identified;
import mentoring.shared.model.OfPerson;
import mentoring.shared.model.Told;

/** A parent or guardian. Name and relation are kept before any consent, since the consent form is printed from them; contacts are not. */
@Entity
@Table(name = "legal_representative")
public class LegalRepresentative extends Identified implements OfPerson {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Told
    @Column(name = "full_name")
    private String fullName;

    @Told
    @Column(name = "relation")
    private String relation;

    @Told
    @Column(name = "phone")
    private String phone;

    @Told
    @Column(name = "email")
    private String email;

    protected LegalRepresentative() {
    }

    LegalRepresentative(Person person, String fullName, String relation) {
        this.person = person;
        this.fullName = fullName;
        this.relation = relation;
    }

    public String fullName() {
        return fullName;
    }

    /** «мать», «отец», «опекун». */
    public String relation() {
        return relation;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    public void describe(String newFullName, String newRelation) {
        fullName = newFullName;
        relation = newRelation;
    }

    public void reachableBy(String newPhone, String newEmail) {
        phone = newPhone;
        email = newEmail;
    }

    @Override
    public Long concerns() {
        return person.id();
    }
}
