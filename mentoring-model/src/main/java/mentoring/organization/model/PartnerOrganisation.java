package mentoring.organization.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import mentoring.shared.model.Root;

/** An organisation that gives mentors to a school. */
@Entity
@Table(name = "partner_organisation")
public class PartnerOrganisation extends Root {

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "name")
    private String name;

    @Column(name = "inn")
    private String inn;

    protected PartnerOrganisation() {
    }

    public PartnerOrganisation(long schoolId, String name, String inn) {
        this.schoolId = schoolId;
        this.name = name;
        this.inn = inn;
    }

    public long schoolId() {
        return schoolId;
    }

    public String name() {
        return name;
    }

    public String inn() {
        return inn;
    }
}
