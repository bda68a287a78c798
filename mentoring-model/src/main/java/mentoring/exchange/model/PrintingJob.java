package mentoring.exchange.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mentoring.document.model.DocumentForm;
import mentoring.job.model.Job;
import mentoring.job.model.JobKind;
import mentoring.shared.model.SchoolYearRef;

/**
 * Documents of many pairs, printed at once for one person to take away. Their files are children's data: they are kept for three days
 * after the work, and not at all where it came to no end.
 */
@Entity
@Table(name = "printing_job")
@DiscriminatorValue("DOCUMENTS")
public class PrintingJob extends Job {

    /** How long the files can be taken away. */
    public static final Duration KEPT = Duration.ofDays(3);

    @Enumerated(EnumType.STRING)
    @Column(name = "document_set")
    private DocumentSet documents;

    @Column(name = "as_docx")
    private boolean docx;

    @Column(name = "as_pdf")
    private boolean pdf;

    @Column(name = "kept_until")
    private Instant keptUntil;

    @OneToMany(mappedBy = "job", cascade = CascadeType.ALL)
    @OrderBy("place")
    private List<PrintedPair> pairs = new ArrayList<>();

    protected PrintingJob() {
    }

    /**
     * A new printing, as yet of nothing.
     *
     * @param className the class whose pairs are meant; null for all
     * @param forms     one at least
     */
    public PrintingJob(SchoolYearRef year, DocumentSet documents, String className, Set<DocumentForm> forms) {
        super(JobKind.DOCUMENTS, year.schoolId(), year.year(), documents.title() + (className == null ? "" : " " + className) + " "
            + year.schoolYear().label());
        this.documents = documents;
        this.docx = forms.contains(DocumentForm.DOCX);
        this.pdf = forms.contains(DocumentForm.PDF);
    }

    /** Whose documents are printed, in this order. The job itself must be stored before: the database would meet these rows first. */
    public void takeOn(List<Long> pairIds) {
        pairIds.forEach(pair -> pairs.add(new PrintedPair(this, pair, pairs.size())));
        expect(pairs.size());
    }

    /** All documents were made or left out. */
    public void finish(Instant at) {
        finish();
        keptUntil = at.plus(KEPT);
    }

    /** True while its files can be taken away. */
    public boolean keptAt(Instant moment) {
        return keptUntil != null && moment.isBefore(keptUntil);
    }

    public DocumentSet documents() {
        return documents;
    }

    public Set<DocumentForm> forms() {
        Set<DocumentForm> forms = EnumSet.noneOf(DocumentForm.class);
        if (docx) {
            forms.add(DocumentForm.DOCX);
        }
        if (pdf) {
            forms.add(DocumentForm.PDF);
        }
        return forms;
    }

    /** When the files are deleted; null while the work goes on, and where it came to no end. */
    public Instant keptUntil() {
        return keptUntil;
    }

    public List<PrintedPair> pairs() {
        return List.copyOf(pairs);
    }
}
