package mentoring.organization.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import mentoring.shared.model.Identified;

/** A document or a work format that the source offers for a form of mentoring. */
@Entity
@Table(name = "catalogue_item")
public class CatalogueItem extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "form_id")
    private MentoringForm form;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private CatalogueKind kind;

    @Column(name = "place_no")
    private int placeNo;

    @Column(name = "text")
    private String text;

    @Column(name = "school_id")
    private Long schoolId;

    protected CatalogueItem() {
    }

    CatalogueItem(MentoringForm form, CatalogueKind kind, int placeNo, String text) {
        this.form = form;
        this.kind = kind;
        this.placeNo = placeNo;
        this.text = text;
    }

    public CatalogueKind kind() {
        return kind;
    }

    public int placeNo() {
        return placeNo;
    }

    public String text() {
        return text;
    }
}
