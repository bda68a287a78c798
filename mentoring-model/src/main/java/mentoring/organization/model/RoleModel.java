package mentoring.organization.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import mentoring.shared.model.Identified;

/** A role model of a form; children, parents and prints see the neutral display name only (domain guide, section 3). */
@Entity
@Table(name = "role_model")
public class RoleModel extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "form_id")
    private MentoringForm form;

    @Column(name = "place_no")
    private int placeNo;

    @Column(name = "internal_name")
    private String internalName;

    @Column(name = "display_name")
    private String displayName;

    protected RoleModel() {
    }

    RoleModel(MentoringForm form, int placeNo, String internalName, String displayName) {
        this.form = form;
        this.placeNo = placeNo;
        this.internalName = internalName;
        this.displayName = displayName;
    }

    public MentoringForm form() {
        return form;
    }

    public int placeNo() {
        return placeNo;
    }

    public String internalName() {
        return internalName;
    }

    /** The neutral name. */
    public String displayName() {
        return displayName;
    }

    /** True for the role model between equals, in which two of one class may help each other. */
    public boolean betweenEquals() {
        return internalName.toLowerCase(java.util.Locale.ROOT).startsWith("равный");
    }
}
