package mentoring.roadmap.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import mentoring.shared.model.Identified;
import mentoring.shared.model.Told;

/** A piece of evidence of a row; it never changes a counted value (R9). */
@Entity
@Table(name = "roadmap_evidence")
public class RoadmapEvidence extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private RoadmapItem item;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private EvidenceKind kind;

    @Told(values = false)
    @Column(name = "title")
    private String title;

    @Told(values = false)
    @Column(name = "url")
    private String url;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "document_date")
    private LocalDate documentDate;

    @Told(values = false)
    @Column(name = "file_id")
    private Long fileId;

    @Told
    @Column(name = "has_personal_data")
    private boolean personalData;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private Long madeBy;

    @Column(name = "actor_name")
    private String actorName;

    protected RoadmapEvidence() {
    }

    RoadmapEvidence(RoadmapItem item, EvidenceText text, RoadmapActor actor) {
        this.item = item;
        this.kind = text.kind();
        this.title = text.title();
        this.url = text.url();
        this.documentNumber = text.number();
        this.documentDate = text.date();
        this.fileId = text.fileId();
        this.personalData = text.personalData();
        this.madeAt = actor.at();
        this.madeBy = actor.accountId();
        this.actorName = actor.name();
    }

    public RoadmapItem item() {
        return item;
    }

    public EvidenceKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    /** Null but for links. */
    public String url() {
        return url;
    }

    /** Null but for documents. */
    public String documentNumber() {
        return documentNumber;
    }

    /** Null but for documents. */
    public LocalDate documentDate() {
        return documentDate;
    }

    /** Null but for files. */
    public Long fileId() {
        return fileId;
    }

    /** True where the municipality may not open it; so by default. */
    public boolean personalData() {
        return personalData;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Long madeBy() {
        return madeBy;
    }

    public String actorName() {
        return actorName;
    }
}
